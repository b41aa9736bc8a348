package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Attempt;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.change.ConflictError;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Where staff edit products. An edit is made on top of the present product, whatever version its
 * author read, unless others have changed the same fields since.
 */
@Component
public class ProductDesk {

    /** Makes the wanted content of the present product, or tells what is wrong with the input. */
    @FunctionalInterface
    public interface Edit {
        ProductContent of(Product current, Problems problems);
    }

    private final ProductRevisions revisions;
    private final Changes changes;
    private final AxisRules axes;

    ProductDesk(ProductRevisions revisions, Changes changes, AxisRules axes) {
        this.revisions = revisions;
        this.changes = changes;
        this.axes = axes;
    }

    /**
     * @param find reads the product, as often as somebody else was faster
     * @param readVersion the one that the author of the edit has seen
     * @param place of the edit in its input, where that has more of them
     */
    public Edited edit(
            Supplier<Optional<Product>> find,
            long readVersion,
            Actor actor,
            Edit edit,
            String... place) {
        return edit(Sought.product(find), readVersion, actor, edit, place);
    }

    /** The same where the input names a part of the product. */
    public Edited edit(Sought sought, long readVersion, Actor actor, Edit edit, String... place) {
        var problems = Problems.none().below(place);
        return Attempt.untilEnded(
                () -> attempt(sought, readVersion, actor, edit, problems),
                conflict -> {
                    problems.add(conflict.at(problems.pathTo("expectedVersion")));
                    return new Edited.Refused(problems.all());
                });
    }

    private Attempt<Edited> attempt(
            Sought sought, long readVersion, Actor actor, Edit edit, Problems problems) {
        var found = sought.find().get();
        if (found.isEmpty()) {
            problems.notFound(sought.what(), sought.field());
            return refused(problems);
        }
        var content = prepare(found.get(), readVersion, edit, problems);
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        return switch (revisions.store(found.get(), content, actor)) {
            case Revision.Stored stored -> new Attempt.Ended<>(new Edited.Done(stored.product()));
            case Revision.SlugTaken _ -> {
                problems.add(slugTaken(problems.pathTo("slug")));
                yield refused(problems);
            }
            case Revision.InStock _ -> {
                problems.add(stillInStock(problems.pathTo("id")));
                yield refused(problems);
            }
            case Revision.Outdated _ -> new Attempt.Overtaken<>(found.get().version());
        };
    }

    private static Attempt<Edited> refused(Problems problems) {
        return new Attempt.Ended<>(new Edited.Refused(problems.all()));
    }

    /** The content that an edit makes of the present product, with all that speaks against it. */
    ProductContent prepare(Product current, long readVersion, Edit edit, Problems problems) {
        var content = edit.of(current, problems);
        axes.check(current.content(), content, problems);
        conflict(current, readVersion, content)
                .map(conflict -> conflict.at(problems.pathTo("expectedVersion")))
                .ifPresent(problems::add);
        return content;
    }

    private Optional<ConflictError> conflict(
            Product current, long readVersion, ProductContent wanted) {
        return readVersion == current.version()
                ? Optional.empty()
                : changes.conflict(
                        current.id(),
                        readVersion,
                        current.version(),
                        ProductDifference.between(current.content(), wanted));
    }

    public static UserError slugTaken(List<String> path) {
        return new GeneralError("SLUG_TAKEN", "Another product has this slug.", path);
    }

    private static UserError stillInStock(List<String> path) {
        return new GeneralError(
                "STILL_IN_STOCK",
                "There are still pieces of it, on stock, held for somebody or in a bundle.",
                path);
    }
}

package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Actor;
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

    /** Everybody else would have to be faster so many times in a row. */
    private static final int MOST_ATTEMPTS = 20;

    /** Makes the wanted content of the present product, or tells what is wrong with the input. */
    @FunctionalInterface
    public interface Edit {
        ProductContent of(Product current, Problems problems);
    }

    private final ProductRevisions revisions;
    private final Changes changes;

    ProductDesk(ProductRevisions revisions, Changes changes) {
        this.revisions = revisions;
        this.changes = changes;
    }

    /**
     * @param find reads the product, as often as somebody else was faster
     * @param readVersion the one that the author of the edit has seen
     */
    public Edited edit(Supplier<Optional<Product>> find, long readVersion, Actor actor, Edit edit) {
        long version = readVersion;
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var found = find.get();
            if (found.isEmpty()) {
                return refused(GeneralError.notFound("The product", "id"));
            }
            version = found.get().version();
            var problems = Problems.none();
            var content = edit.of(found.get(), problems);
            conflict(found.get(), readVersion, content).ifPresent(problems::add);
            if (!problems.isEmpty()) {
                return new Edited.Refused(problems.all());
            }
            switch (revisions.store(found.get(), content, actor)) {
                case Revision.Stored stored -> {
                    return new Edited.Done(stored.product());
                }
                case Revision.SlugTaken _ -> {
                    return refused(slugTaken());
                }
                case Revision.InStock _ -> {
                    return refused(stillInStock());
                }
                case Revision.Outdated _ -> {} // once more, on top of what they stored
            }
        }
        return refused(ConflictError.unexplained(version));
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

    public static UserError slugTaken() {
        return GeneralError.of("SLUG_TAKEN", "Another product has this slug.", "slug");
    }

    private static UserError stillInStock() {
        return GeneralError.of(
                "STILL_IN_STOCK",
                "There are still pieces of it, on stock or held for somebody.",
                "id");
    }

    private static Edited refused(UserError reason) {
        return new Edited.Refused(List.of(reason));
    }
}

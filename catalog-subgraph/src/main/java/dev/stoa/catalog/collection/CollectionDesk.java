package dev.stoa.catalog.collection;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Attempt;
import dev.stoa.catalog.change.Change;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Where collections are changed. An edit is made on top of the present collection, unless others
 * have changed the same fields since its author read it.
 */
@Component
public class CollectionDesk {

    /**
     * What the author of an edit wants.
     *
     * @param members ids of its products in their order; null to leave them as they are
     */
    public record Wanted(Collection collection, @Nullable List<String> members) {}

    /** Makes the wanted collection of the present one, or tells what is wrong with the input. */
    @FunctionalInterface
    public interface Edit {
        Wanted of(Collection current, Problems problems);
    }

    private final Collections collections;
    private final CollectedProducts products;
    private final Changes changes;
    private final CollectionMoves moves;
    private final Transactions transactions;
    private final Clock clock;

    CollectionDesk(
            Collections collections,
            CollectedProducts products,
            Changes changes,
            CollectionMoves moves,
            Transactions transactions,
            Clock clock) {
        this.collections = collections;
        this.products = products;
        this.changes = changes;
        this.moves = moves;
        this.transactions = transactions;
        this.clock = clock;
    }

    CollectionPayload add(Collection collection, List<String> members, Actor actor) {
        var made = new Difference().field("title", null, collection.title()).found();
        try {
            transactions.inOne(
                    () -> {
                        collections.add(collection);
                        note(collection, actor, made);
                        products.place(collection.id(), members);
                    });
            return CollectionPayload.done(collection);
        } catch (DuplicateKeyException e) {
            return slugTaken();
        }
    }

    /**
     * @param readVersion the one that the author of the edit has seen
     */
    public CollectionPayload edit(String id, long readVersion, Actor actor, Edit edit) {
        return Attempt.untilEnded(
                () -> attempt(id, readVersion, actor, edit),
                conflict -> CollectionPayload.refused(conflict));
    }

    /**
     * Puts products behind those of a collection and takes others out, in the transaction of the
     * caller; false when it is not filled by hand, or was changed meanwhile.
     */
    public boolean rearrange(String id, Set<String> joining, Set<String> leaving, Actor actor) {
        var old = collections.byId(id).filter(found -> found.rules() == null);
        if (old.isEmpty()) {
            return false;
        }
        var members = new LinkedHashSet<>(products.of(id));
        members.removeAll(leaving);
        members.addAll(joining);
        var wanted = new Wanted(old.get().rearranged(), List.copyOf(members));
        var difference = difference(old.get(), wanted);
        return difference.isEmpty() || replaced(old.get(), wanted, actor, difference);
    }

    private Attempt<CollectionPayload> attempt(
            String id, long readVersion, Actor actor, Edit edit) {
        var found = collections.byId(id);
        if (found.isEmpty()) {
            var missing = GeneralError.notFound("The collection", "id");
            return new Attempt.Ended<>(CollectionPayload.refused(missing));
        }
        var old = found.get();
        var problems = Problems.none();
        var wanted = edit.of(old, problems);
        var difference = difference(old, wanted);
        changes.conflict(id, readVersion, old.version(), difference).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return new Attempt.Ended<>(CollectionPayload.refused(problems.all()));
        }
        return difference.isEmpty()
                ? new Attempt.Ended<>(CollectionPayload.done(old))
                : store(old, wanted, actor, difference);
    }

    /** In which fields they differ; the names are those of the inputs. */
    private List<FieldChange> difference(Collection old, Wanted wanted) {
        var next = wanted.collection();
        var difference =
                new Difference()
                        .field("title", old.title(), next.title())
                        .field("slug", old.slug(), next.slug())
                        .field("descriptionHtml", old.descriptionHtml(), next.descriptionHtml())
                        .shown(null, "rules", old.rules(), next.rules(), CollectionRules::text);
        old.head()
                .addTo(difference, next.head())
                .translations(old.translations(), next.translations());
        if (wanted.members() != null) {
            difference.field("productIds", products.of(old.id()), wanted.members());
        }
        return difference.found();
    }

    private Attempt<CollectionPayload> store(
            Collection old, Wanted wanted, Actor actor, List<FieldChange> difference) {
        var next = wanted.collection();
        try {
            boolean isStored = transactions.inOne(() -> replaced(old, wanted, actor, difference));
            return isStored
                    ? new Attempt.Ended<>(CollectionPayload.done(next))
                    : new Attempt.Overtaken<>(next.version() - 1);
        } catch (DuplicateKeyException e) {
            return new Attempt.Ended<>(slugTaken());
        }
    }

    private boolean replaced(
            Collection old, Wanted wanted, Actor actor, List<FieldChange> difference) {
        var next = wanted.collection();
        if (!collections.replace(next)) {
            return false;
        }
        note(next, actor, difference);
        if (!old.slug().equals(next.slug())) {
            moves.note(old.slug(), next.slug());
        }
        if (wanted.members() != null) {
            products.place(next.id(), wanted.members());
        }
        return true;
    }

    private void note(Collection stored, Actor actor, List<FieldChange> made) {
        changes.append(
                List.of(Change.of(stored.id(), stored.version(), actor, clock.instant(), made)));
    }

    private static CollectionPayload slugTaken() {
        return CollectionPayload.refused(
                GeneralError.of("SLUG_TAKEN", "Another collection has this slug.", "slug"));
    }
}

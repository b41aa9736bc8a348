package dev.stoa.catalog.category;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Attempt;
import dev.stoa.catalog.change.Change;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Where the tree is changed: a category with all below it, or not at all. An edit is made on top of
 * the present category, unless others have changed the same fields since its author read it.
 */
@Component
class CategoryDesk {

    private static final int MOST_BATCHES_AT_ONCE = 10;

    /** Makes the wanted category of the present one, or tells what is wrong with the input. */
    @FunctionalInterface
    interface Edit {
        Category of(Category current, Problems problems);
    }

    private final Categories categories;
    private final Changes changes;
    private final CategoryMoves moves;
    private final PendingMoves pending;
    private final BringProductsAlong bringProductsAlong;
    private final Transactions transactions;
    private final Clock clock;

    CategoryDesk(
            Categories categories,
            Changes changes,
            CategoryMoves moves,
            PendingMoves pending,
            BringProductsAlong bringProductsAlong,
            Transactions transactions,
            Clock clock) {
        this.categories = categories;
        this.changes = changes;
        this.moves = moves;
        this.pending = pending;
        this.bringProductsAlong = bringProductsAlong;
        this.transactions = transactions;
        this.clock = clock;
    }

    CategoryPayload add(Category category, Actor actor) {
        var made = new Difference().field("name", null, category.name()).found();
        return stored(category, category, placed -> inserted(placed, actor, made))
                .orElseGet(() -> CategoryPayload.refused(GeneralError.conflict("expectedVersion")));
    }

    /**
     * @param readVersion the one that the author of the edit has seen
     */
    CategoryPayload edit(String id, long readVersion, Actor actor, Edit edit) {
        return Attempt.untilEnded(
                () -> attempt(id, readVersion, actor, edit),
                conflict -> CategoryPayload.refused(conflict));
    }

    private Attempt<CategoryPayload> attempt(String id, long readVersion, Actor actor, Edit edit) {
        var found = categories.byId(id);
        if (found.isEmpty()) {
            var missing = GeneralError.notFound("The category", "id");
            return new Attempt.Ended<>(CategoryPayload.refused(missing));
        }
        var old = found.get();
        var problems = Problems.none();
        var wanted = edit.of(old, problems);
        var difference = CategoryDifference.between(old, wanted);
        changes.conflict(id, readVersion, old.version(), difference).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return new Attempt.Ended<>(CategoryPayload.refused(problems.all()));
        }
        return difference.isEmpty()
                ? new Attempt.Ended<>(CategoryPayload.done(old))
                : stored(old, wanted, placed -> replaced(old, placed, actor, difference))
                        .<Attempt<CategoryPayload>>map(Attempt.Ended::new)
                        .orElseGet(() -> new Attempt.Overtaken<>(old.version()));
    }

    /** Stores it below its parent as that now stands; empty when somebody else was faster. */
    private Optional<CategoryPayload> stored(
            Category old, Category changed, Predicate<Category> step) {
        try {
            var placed = transactions.inOne(() -> placed(changed).filter(step));
            categories.forget(old, changed);
            bringProductsAlong();
            return placed.map(CategoryPayload::done);
        } catch (DuplicateKeyException e) {
            return Optional.of(CategoryPayload.refused(whyTwice(changed)));
        }
    }

    /** Empty when its parent has gone, or was moved below it. */
    private Optional<Category> placed(Category changed) {
        categories.holdOthersOff();
        if (changed.parentId() == null) {
            return Optional.of(changed.below(null, changed.position()));
        }
        return categories
                .byId(changed.parentId())
                .filter(parent -> !parent.path().contains(changed.id()))
                .map(parent -> changed.below(parent, changed.position()));
    }

    private boolean inserted(Category placed, Actor actor, List<FieldChange> made) {
        categories.insert(placed);
        note(placed, actor, made);
        return true;
    }

    private void note(Category stored, Actor actor, List<FieldChange> made) {
        changes.append(
                List.of(Change.of(stored.id(), stored.version(), actor, clock.instant(), made)));
    }

    private boolean replaced(
            Category old, Category placed, Actor actor, List<FieldChange> difference) {
        if (!categories.replace(placed)) {
            return false;
        }
        note(placed, actor, difference);
        if (!old.slug().equals(placed.slug())) {
            moves.note(old.slug(), placed.slug());
        }
        if (!old.standsAs(placed)) {
            moveAllBelow(placed);
        }
        if (!old.isCalledAs(placed)) {
            pending.addRenamed(placed.id(), clock.instant());
        }
        return true;
    }

    /** Parents come first, since the list is by path. */
    private void moveAllBelow(Category top) {
        var moved = new HashMap<String, Category>();
        moved.put(top.id(), top);
        for (var one : categories.below(top.id())) {
            var parent = Objects.requireNonNull(moved.get(Objects.requireNonNull(one.parentId())));
            moved.put(one.id(), one.below(parent, one.position()));
        }
        var below = new ArrayList<>(moved.values());
        below.remove(top);
        categories.putAll(below);
        pending.add(moved.keySet());
    }

    /** What can be done at once; the loop does what is left. */
    private void bringProductsAlong() {
        for (int i = 0; i < MOST_BATCHES_AT_ONCE; i++) {
            if (bringProductsAlong.handle()) {
                return;
            }
        }
    }

    private List<UserError> whyTwice(Category category) {
        boolean isSlug =
                categories
                        .storedBySlug(category.slug())
                        .filter(holder -> !holder.id().equals(category.id()))
                        .isPresent();
        return List.of(
                isSlug
                        ? GeneralError.of("SLUG_TAKEN", "Another category has this slug.", "slug")
                        : GeneralError.invalid("Another category there has this name.", "name"));
    }
}

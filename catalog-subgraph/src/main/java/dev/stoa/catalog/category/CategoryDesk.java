package dev.stoa.catalog.category;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.mongo.Transactions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Where the tree is changed: a category with all below it, or not at all. */
@Component
class CategoryDesk {

    private static final int MOST_BATCHES_AT_ONCE = 10;

    private final Categories categories;
    private final CategoryMoves moves;
    private final PendingMoves pending;
    private final BringProductsAlong bringProductsAlong;
    private final Transactions transactions;

    CategoryDesk(
            Categories categories,
            CategoryMoves moves,
            PendingMoves pending,
            BringProductsAlong bringProductsAlong,
            Transactions transactions) {
        this.categories = categories;
        this.moves = moves;
        this.pending = pending;
        this.bringProductsAlong = bringProductsAlong;
        this.transactions = transactions;
    }

    CategoryPayload add(Category category) {
        return stored(category, category, this::inserted);
    }

    CategoryPayload replace(Category old, Category changed) {
        return stored(old, changed, placed -> replaced(old, placed));
    }

    /** Stores it below its parent as that now stands. */
    private CategoryPayload stored(Category old, Category changed, Predicate<Category> step) {
        try {
            var placed = transactions.inOne(() -> placed(changed).filter(step));
            categories.forget(old, changed);
            bringProductsAlong();
            return placed.map(CategoryPayload::done)
                    .orElseGet(
                            () ->
                                    CategoryPayload.refused(
                                            GeneralError.conflict("expectedVersion")));
        } catch (DuplicateKeyException e) {
            return CategoryPayload.refused(whyTwice(changed));
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

    private boolean inserted(Category placed) {
        categories.insert(placed);
        return true;
    }

    private boolean replaced(Category old, Category placed) {
        if (!categories.replace(placed)) {
            return false;
        }
        if (!old.slug().equals(placed.slug())) {
            moves.note(old.slug(), placed.slug());
        }
        if (!old.standsAs(placed)) {
            moveAllBelow(placed);
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

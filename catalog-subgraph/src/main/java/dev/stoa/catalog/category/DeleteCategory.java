package dev.stoa.catalog.category;

import dev.stoa.catalog.change.Changes;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.Optional;

/** Takes an empty category out of the tree; visitors are sent to the one it stood below. */
@UseCase
class DeleteCategory {

    /** Which category, as somebody has seen it. */
    record Command(String id, int expectedVersion) {}

    private final Categories categories;
    private final Changes changes;
    private final CategorizedProducts products;
    private final CategoryMoves moves;
    private final Transactions transactions;

    DeleteCategory(
            Categories categories,
            Changes changes,
            CategorizedProducts products,
            CategoryMoves moves,
            Transactions transactions) {
        this.categories = categories;
        this.changes = changes;
        this.products = products;
        this.moves = moves;
        this.transactions = transactions;
    }

    CategoryPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = categories.byId(command.id());
        if (found.isEmpty()) {
            return CategoryPayload.refused(GeneralError.notFound("The category", "id"));
        }
        var category = found.get();
        var conflict =
                changes.conflict(category.id(), command.expectedVersion(), category.version());
        if (conflict.isPresent()) {
            return CategoryPayload.refused(conflict.get());
        }
        if (!categories.below(category.id()).isEmpty() || products.areIn(category.id())) {
            return CategoryPayload.refused(
                    GeneralError.invalid("There are products or categories in it.", "id"));
        }
        boolean isGone = transactions.inOne(() -> removed(category));
        categories.forget(category, category);
        return isGone
                ? CategoryPayload.done(category)
                : CategoryPayload.refused(GeneralError.conflict("expectedVersion"));
    }

    private boolean removed(Category category) {
        categories.holdOthersOff();
        if (!categories.below(category.id()).isEmpty() || !categories.remove(category)) {
            return false;
        }
        Optional.ofNullable(category.parentId())
                .flatMap(categories::byId)
                .ifPresent(parent -> moves.note(category.slug(), parent.slug()));
        return true;
    }
}

package dev.stoa.catalog.category;

import dev.stoa.platform.UseCase;
import org.bson.Document;

/**
 * Tells products where their categories now stand, and search what they are called, batch by batch;
 * doing it twice is no harm.
 */
@UseCase
class BringProductsAlong {

    private static final int MOST_CATEGORIES = 20;

    private final PendingMoves pending;
    private final Categories categories;
    private final CategorizedProducts products;

    BringProductsAlong(PendingMoves pending, Categories categories, CategorizedProducts products) {
        this.pending = pending;
        this.categories = categories;
        this.products = products;
    }

    /** One batch of each of some categories; false when there may be more to do. */
    boolean handle() {
        var moves = pending.some(MOST_CATEGORIES);
        boolean isDone = moves.size() < MOST_CATEGORIES;
        for (var move : moves) {
            isDone &= bringAlong(move);
        }
        return isDone;
    }

    private boolean bringAlong(Document move) {
        var category = categories.byId(move.getString("_id"));
        boolean isDone = category.isEmpty() || products.bringAlong(category.get()) & rename(move);
        if (isDone) {
            pending.remove(move);
        }
        return isDone;
    }

    private boolean rename(Document move) {
        var renamedAt = move.getDate(PendingMoves.RENAMED_AT);
        return renamedAt == null
                || products.findByNewName(move.getString("_id"), renamedAt.toInstant());
    }
}

package dev.stoa.catalog.inventory;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a stock decides whether, and how, pieces can be bought. Most variants of a shop have the
 * same as many others.
 *
 * @param available pieces on hand less those held; below zero only where selling continues
 * @param isTracked false where the shop does not count, so that it never runs out
 * @param continuesSelling true where orders are taken beyond the stock
 * @param policy what staff have said of it
 * @param expectedAt when more are expected next
 */
public record Supply(
        int available,
        boolean isTracked,
        boolean continuesSelling,
        StockPolicy policy,
        @Nullable Instant expectedAt) {

    boolean isSellable() {
        return !isLimited() || sellablePieces() > 0;
    }

    /** True when there is an end to what can be sold. */
    boolean isLimited() {
        return isTracked && !continuesSelling;
    }

    /** Pieces that can still be sold, where that is limited. */
    int sellablePieces() {
        return Math.max(0, available + policy.ahead());
    }

    /** What a bundle has of it, when it takes so many pieces. */
    Supply inBundlesOf(int pieces) {
        int enough = isLimited() ? sellablePieces() : available;
        return new Supply(
                Math.floorDiv(enough, pieces),
                isTracked,
                continuesSelling,
                StockPolicy.USUAL,
                null);
    }

    /** What is limited is scarcer than what is counted, and that than what is not. */
    boolean isScarcerThan(Supply other) {
        if (isLimited() != other.isLimited()) {
            return isLimited();
        }
        return isTracked == other.isTracked ? available < other.available : isTracked;
    }

    /**
     * @param usualThreshold from how many pieces down they are the last ones, unless staff have
     *     said otherwise
     */
    public Availability availability(int usualThreshold) {
        var preOrder = policy.preOrder();
        if (isTracked && preOrder != null && !preOrder.isOver()) {
            return sellablePieces() > 0
                    ? new Availability.PreOrder(preOrder.releaseAt(), sellablePieces())
                    : new Availability.OutOfStock();
        }
        if (!isTracked || available > threshold(usualThreshold)) {
            return new Availability.InStock();
        }
        if (available > 0) {
            return new Availability.LowStock(available);
        }
        return continuesSelling
                ? new Availability.BackOrder(expectedAt)
                : new Availability.OutOfStock();
    }

    private int threshold(int usual) {
        return Objects.requireNonNullElse(policy.lowStockThreshold(), usual);
    }
}

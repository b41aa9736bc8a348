package dev.stoa.catalog.inventory;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The pieces of one variant.
 *
 * @param available pieces on hand less those held; below zero only where selling continues
 * @param isTracked false where the shop does not count, so that it never runs out
 * @param continuesSelling true where orders are taken beyond the stock
 * @param wasSellable whether it could be bought before its last change
 */
@Document("stock")
public record Stock(
        @Id String variantId,
        String productId,
        int onHand,
        int available,
        boolean isTracked,
        boolean continuesSelling,
        List<Reservation> reservations,
        boolean wasSellable,
        Instant updatedAt) {

    /** Pieces held for a cart until then. */
    public record Reservation(String id, int quantity, Instant until) {}

    /** The stock a variant starts with. */
    public static Stock opening(
            String variantId,
            String productId,
            int onHand,
            boolean isTracked,
            boolean continuesSelling,
            Instant now) {
        return new Stock(
                variantId,
                productId,
                onHand,
                onHand,
                isTracked,
                continuesSelling,
                List.of(),
                false,
                now);
    }

    public boolean isSellable() {
        return !isLimited() || available > 0;
    }

    /** True when there is an end to what can be sold. */
    boolean isLimited() {
        return isTracked && !continuesSelling;
    }

    /** Pieces that can still be sold, where that is limited. */
    int sellablePieces() {
        return Math.max(0, available);
    }

    /** True when its last change made it sold out, or sold out no more. */
    boolean isFlipped() {
        return wasSellable != isSellable();
    }

    boolean isHeldFor(String reservationId) {
        return reservations.stream().anyMatch(held -> held.id().equals(reservationId));
    }

    StockLevel level() {
        return new StockLevel(
                variantId,
                onHand,
                reservations.stream().mapToInt(Reservation::quantity).sum(),
                available,
                continuesSelling,
                isTracked,
                updatedAt);
    }

    Availability availability(int lowStock) {
        if (!isTracked || available > lowStock) {
            return new Availability.InStock();
        }
        if (available > 0) {
            return new Availability.LowStock(available);
        }
        return continuesSelling ? new Availability.BackOrder() : new Availability.OutOfStock();
    }
}

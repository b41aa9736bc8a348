package dev.stoa.catalog.inventory;

import dev.stoa.catalog.warehouse.Warehouse;
import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The pieces of one variant.
 *
 * @param onHand pieces in all warehouses
 * @param available pieces on hand less those held; below zero only where selling continues
 * @param isTracked false where the shop does not count, so that it never runs out
 * @param continuesSelling true where orders are taken beyond the stock
 * @param places where the pieces are; at least one
 * @param wasSellable whether it could be bought before its last change
 * @param moved by how many pieces its last change moved the pieces on hand, by warehouse
 */
@Document("stock")
public record Stock(
        @Id String variantId,
        String productId,
        int onHand,
        int available,
        boolean isTracked,
        boolean continuesSelling,
        List<Place> places,
        List<Reservation> reservations,
        boolean wasSellable,
        List<Pieces> moved,
        Instant updatedAt) {

    /** The pieces in one warehouse. */
    public record Place(String warehouseId, int onHand, int available) {}

    /** Some pieces of one warehouse. */
    public record Pieces(String warehouseId, int quantity) {}

    /**
     * Pieces held for a cart until then.
     *
     * @param from which of them are held where
     */
    public record Reservation(String id, int quantity, Instant until, List<Pieces> from) {}

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
                List.of(new Place(Warehouse.MAIN, onHand, onHand)),
                List.of(),
                false,
                onHand == 0 ? List.of() : List.of(new Pieces(Warehouse.MAIN, onHand)),
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

    int onHandAt(String warehouseId) {
        return places.stream()
                .filter(place -> place.warehouseId().equals(warehouseId))
                .mapToInt(Place::onHand)
                .sum();
    }

    int availableAt(String warehouseId) {
        return places.stream()
                .filter(place -> place.warehouseId().equals(warehouseId))
                .mapToInt(Place::available)
                .sum();
    }

    StockLevel level() {
        return new StockLevel(
                variantId,
                onHand,
                onHand - available,
                available,
                continuesSelling,
                isTracked,
                places.stream().map(WarehouseLevel::of).toList(),
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

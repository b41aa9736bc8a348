package dev.stoa.catalog.inventory;

import dev.stoa.catalog.warehouse.Warehouse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
 * @param ownPolicy null where staff have said nothing of it
 * @param lowAt since when there are few left; null while there are enough
 * @param expectedAt when more are expected next
 * @param moved by how many pieces its last change moved the pieces on hand, by warehouse
 * @param inBundles true where pieces of it are, or once were, in bundles
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
        @Nullable StockPolicy ownPolicy,
        @Nullable Instant lowAt,
        @Nullable Instant expectedAt,
        @Nullable Boolean inBundles,
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
                null,
                null,
                null,
                null,
                now);
    }

    public boolean isSellable() {
        return !isLimited() || sellablePieces() > 0;
    }

    /** True when there is an end to what can be sold. */
    boolean isLimited() {
        return isTracked && !continuesSelling;
    }

    /** Pieces that can still be sold, where that is limited. */
    int sellablePieces() {
        return Math.max(0, available + policy().ahead());
    }

    /** True when its last change made it sold out, or sold out no more. */
    boolean isFlipped() {
        return wasSellable != isSellable();
    }

    boolean isPart() {
        return Boolean.TRUE.equals(inBundles);
    }

    StockPolicy policy() {
        return Objects.requireNonNullElse(ownPolicy, StockPolicy.USUAL);
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

    public int availableAt(String warehouseId) {
        return places.stream()
                .filter(place -> place.warehouseId().equals(warehouseId))
                .mapToInt(Place::available)
                .sum();
    }

    public StockLevel level() {
        return new StockLevel(
                variantId,
                onHand,
                onHand - available,
                available,
                continuesSelling,
                isTracked,
                places.stream().map(WarehouseLevel::of).toList(),
                policy(),
                lowAt,
                expectedAt,
                updatedAt);
    }

    /**
     * @param usualThreshold from how many pieces down they are the last ones, unless staff have
     *     said otherwise
     */
    public Availability availability(int usualThreshold) {
        var preOrder = policy().preOrder();
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

    boolean isLow(int usualThreshold) {
        return isTracked && available <= threshold(usualThreshold);
    }

    private int threshold(int usual) {
        return Objects.requireNonNullElse(policy().lowStockThreshold(), usual);
    }
}

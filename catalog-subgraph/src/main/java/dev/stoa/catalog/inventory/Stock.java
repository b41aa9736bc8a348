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

    /** What of it a shopper may know. */
    public Supply supply() {
        return new Supply(available, isTracked, continuesSelling, policy(), expectedAt);
    }

    public boolean isSellable() {
        return supply().isSellable();
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

    /**
     * Pieces that can be handed out there: what is to come, or not out yet, is not there. Without
     * end where the shop does not count.
     *
     * @param reservationId whose own pieces count as well; null for nobody's
     */
    public int takeableAt(String warehouseId, @Nullable String reservationId) {
        if (policy().ahead() > 0) {
            return 0;
        }
        int own =
                reservations.stream()
                        .filter(held -> held.id().equals(reservationId))
                        .flatMap(held -> held.from().stream())
                        .filter(pieces -> pieces.warehouseId().equals(warehouseId))
                        .mapToInt(Pieces::quantity)
                        .sum();
        return isTracked ? Math.max(0, availableAt(warehouseId) + own) : Integer.MAX_VALUE;
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
}

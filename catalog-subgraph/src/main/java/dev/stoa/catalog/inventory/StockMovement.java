package dev.stoa.catalog.inventory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One row of the stock ledger; written once, never changed.
 *
 * @param reference what caused it, such as an order or an import
 * @param actorId the staff member who did it; null for what happened by itself
 */
@Document("stockMovements")
public record StockMovement(
        @Id String id,
        String variantId,
        String warehouseId,
        int delta,
        StockMovementReason reason,
        @Nullable String reference,
        @Nullable String note,
        @Nullable String actorId,
        Instant createdAt) {

    /** Stands for the staff member, whom the customer subgraph knows. */
    public record Actor(String id) {}

    /** Public, or GraphQL could not read it. */
    public @Nullable Actor actor() {
        return actorId == null ? null : new Actor(actorId);
    }

    /** The pieces it took off. */
    Stock.Pieces taken() {
        return new Stock.Pieces(warehouseId, -delta);
    }
}

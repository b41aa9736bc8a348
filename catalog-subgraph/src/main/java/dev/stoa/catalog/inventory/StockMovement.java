package dev.stoa.catalog.inventory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One row of the stock ledger; written once, never changed.
 *
 * @param reference what caused it, such as an order or an import
 */
@Document("stockMovements")
public record StockMovement(
        @Id String id,
        String variantId,
        int delta,
        StockMovementReason reason,
        @Nullable String reference,
        @Nullable String note,
        Instant createdAt) {}

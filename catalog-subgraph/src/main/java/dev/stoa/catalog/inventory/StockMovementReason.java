package dev.stoa.catalog.inventory;

/** Why stock moved. */
public enum StockMovementReason {
    IMPORTED,
    COUNTED,
    RECEIVED,
    DAMAGED,
    SOLD,
    RESTOCKED,
    TRANSFER_SENT,
    TRANSFER_RECEIVED,
    TRANSFER_RETURNED
}

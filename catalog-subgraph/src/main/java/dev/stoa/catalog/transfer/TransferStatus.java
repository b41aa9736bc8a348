package dev.stoa.catalog.transfer;

/** How far a transfer is. */
enum TransferStatus {
    PENDING,
    IN_TRANSIT,
    RECEIVED,
    CANCELLED
}

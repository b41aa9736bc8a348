package dev.stoa.catalog.incoming;

/** What has become of a delivery. */
enum IncomingStatus {
    EXPECTED,
    RECEIVED,
    CANCELLED
}

package dev.stoa.catalog.product;

/** What to do when some rows of many cannot be done. */
enum BulkErrorPolicy {
    REJECT_ALL,
    SKIP_FAILED
}

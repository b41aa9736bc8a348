package dev.stoa.catalog.review;

/** Whether a review is shown. */
enum ReviewStatus {
    PENDING,
    PUBLISHED,
    REJECTED
}

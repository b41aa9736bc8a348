package dev.stoa.catalog.review;

/** What is to become of a review. */
enum ReviewVerdict {
    PUBLISH,
    REJECT
}

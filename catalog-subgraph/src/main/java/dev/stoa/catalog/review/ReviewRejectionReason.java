package dev.stoa.catalog.review;

/** Why the shop rejected a review. */
enum ReviewRejectionReason {
    SPAM,
    OFFENSIVE,
    OFF_TOPIC,
    PERSONAL_DETAILS,
    FAKE,
    OTHER
}

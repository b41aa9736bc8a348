package dev.stoa.catalog.review;

/** What a reader finds wrong. */
enum ReviewReportReason {
    SPAM,
    OFFENSIVE,
    OFF_TOPIC,
    PERSONAL_DETAILS,
    UNTRUE,
    OTHER
}

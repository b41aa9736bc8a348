package dev.stoa.catalog.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a review is not shown.
 *
 * @param note read by its author
 */
record ReviewRejection(ReviewRejectionReason reason, @Nullable String note, Instant rejectedAt) {}

package dev.stoa.catalog.review;

import dev.stoa.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Staff decided on a review or answered it, which its author wants to know.
 *
 * @param version the review's, with the decision
 * @param productTitle null when the product is gone
 * @param reason of a rejection
 * @param note of a rejection, for the author to read
 * @param reply of the shop
 */
@EventType("catalog.review-decided.v1")
record ReviewDecided(
        String reviewId,
        long version,
        String customerId,
        Decision decision,
        @Nullable String productTitle,
        @Nullable String productSlug,
        @Nullable ReviewRejectionReason reason,
        @Nullable String note,
        @Nullable String reply) {

    enum Decision {
        PUBLISHED,
        REJECTED,
        REPLIED
    }
}

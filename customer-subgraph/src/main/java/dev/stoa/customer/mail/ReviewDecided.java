package dev.stoa.customer.mail;

import dev.stoa.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What the mail to the author of a review needs of a decision.
 *
 * @param version the review's, with the decision
 * @param decision PUBLISHED, REJECTED or REPLIED
 */
@EventType("catalog.review-decided.v1")
record ReviewDecided(
        String reviewId,
        long version,
        String customerId,
        String decision,
        @Nullable String productTitle,
        @Nullable String productSlug,
        @Nullable String note,
        @Nullable String reply) {

    public boolean isPublished() {
        return decision.equals("PUBLISHED");
    }

    public boolean isRejected() {
        return decision.equals("REJECTED");
    }

    public boolean isReplied() {
        return decision.equals("REPLIED");
    }

    String subject() {
        return isReplied() ? "We answered your review" : "Your review";
    }
}

package dev.stoa.catalog.review;

import dev.stoa.platform.errors.StoaException;
import org.jspecify.annotations.Nullable;

/** Which reviews to list: all that is given must hold. */
record ReviewFilter(
        @Nullable ReviewStatus status,
        @Nullable String productId,
        @Nullable String customerId,
        @Nullable Integer rating,
        @Nullable Boolean isVerified,
        @Nullable ReviewConcern concern) {

    static final ReviewFilter ALL = new ReviewFilter(null, null, null, null, null, null);

    void requireLimits() {
        if (rating != null && (rating < 1 || rating > 5)) {
            throw StoaException.badRequest("`rating` is " + rating + ", expected 1 to 5.");
        }
    }

    /** What everybody sees on the page of a product. */
    static ReviewFilter shownOf(
            String productId, @Nullable Integer rating, @Nullable Boolean isVerified) {
        return new ReviewFilter(ReviewStatus.PUBLISHED, productId, null, rating, isVerified, null);
    }

    static ReviewFilter ofCustomer(String customerId) {
        return new ReviewFilter(null, null, customerId, null, null, null);
    }
}

package dev.stoa.catalog.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one reader finds wrong with a review.
 *
 * @param isOpen until staff have decided on the review
 */
@Document("reviewReports")
record ReviewReport(
        @Id String id,
        String reviewId,
        ReviewReportReason reason,
        @Nullable String comment,
        Instant reportedAt,
        boolean isOpen) {

    static ReviewReport of(
            Review review,
            String customerId,
            ReviewReportReason reason,
            @Nullable String comment,
            Instant now) {
        var id = review.id() + ":" + customerId;
        return new ReviewReport(id, review.id(), reason, comment, now, true);
    }
}

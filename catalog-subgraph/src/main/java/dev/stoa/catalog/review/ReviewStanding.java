package dev.stoa.catalog.review;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a review stands.
 *
 * @param concerns why it waits; empty unless it is pending
 * @param openReports reports since the last decision
 * @param rejection why it is not shown; null unless it is rejected
 */
record ReviewStanding(
        ReviewStatus status,
        Set<ReviewConcern> concerns,
        boolean isVerified,
        int openReports,
        @Nullable ReviewRejection rejection) {

    /** Shown at once when nothing speaks against it. */
    static ReviewStanding judged(Set<ReviewConcern> concerns, boolean isVerified, int openReports) {
        return new ReviewStanding(
                concerns.isEmpty() ? ReviewStatus.PUBLISHED : ReviewStatus.PENDING,
                Set.copyOf(concerns),
                isVerified,
                openReports,
                null);
    }

    /** With other content: what was taken from the page is not shown again without a decision. */
    ReviewStanding edited(Set<ReviewConcern> concerns) {
        var all = EnumSet.noneOf(ReviewConcern.class);
        all.addAll(concerns);
        if (isReported()) {
            all.add(ReviewConcern.REPORTED);
        }
        if (isRejectedBefore()) {
            all.add(ReviewConcern.REJECTED_BEFORE);
        }
        return judged(all, isVerified, openReports);
    }

    /** What is known of the purchase now; it may be all that a waiting review waits for. */
    ReviewStanding verified(boolean isBought) {
        if (!isBought || !concerns.contains(ReviewConcern.NOT_VERIFIED)) {
            return new ReviewStanding(status, concerns, isBought, openReports, rejection);
        }
        var others = EnumSet.copyOf(concerns);
        others.remove(ReviewConcern.NOT_VERIFIED);
        return judged(others, true, openReports);
    }

    ReviewStanding reported(int mostReports) {
        int reports = openReports + 1;
        return status == ReviewStatus.PUBLISHED && reports >= mostReports
                ? judged(Set.of(ReviewConcern.REPORTED), isVerified, reports)
                : new ReviewStanding(status, concerns, isVerified, reports, rejection);
    }

    ReviewStanding published() {
        return new ReviewStanding(ReviewStatus.PUBLISHED, Set.of(), isVerified, 0, null);
    }

    ReviewStanding rejected(ReviewRejectionReason reason, @Nullable String note, Instant now) {
        return new ReviewStanding(
                ReviewStatus.REJECTED,
                Set.of(),
                isVerified,
                0,
                new ReviewRejection(reason, note, now));
    }

    /** Rejected or taken from the page. */
    boolean isDistrusted() {
        return isReported() || isRejectedBefore();
    }

    private boolean isReported() {
        return concerns.contains(ReviewConcern.REPORTED);
    }

    private boolean isRejectedBefore() {
        return status == ReviewStatus.REJECTED || concerns.contains(ReviewConcern.REJECTED_BEFORE);
    }
}

package dev.stoa.catalog.review;

import dev.stoa.platform.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Forgets a customer: what is shown of them stays without name and photos, or goes, as the shop is
 * set up; what is not shown goes. Call it within a transaction.
 */
@UseCase
class ForgetReviewer {

    private final Reviews reviews;
    private final ReviewHistory history;
    private final ReviewVotes votes;
    private final ReviewReports reports;
    private final Purchases purchases;
    private final Reviewers reviewers;
    private final ErasedAuthors erasedAuthors;

    ForgetReviewer(
            Reviews reviews,
            ReviewHistory history,
            ReviewVotes votes,
            ReviewReports reports,
            Purchases purchases,
            Reviewers reviewers,
            ErasedAuthors erasedAuthors) {
        this.reviews = reviews;
        this.history = history;
        this.votes = votes;
        this.reports = reports;
        this.purchases = purchases;
        this.reviewers = reviewers;
        this.erasedAuthors = erasedAuthors;
    }

    void handle(String customerId) {
        var _ = reviewers.takeTurn(customerId);
        reviews.allBy(customerId).forEach(this::forget);
        purchases.forget(customerId);
        reviewers.remove(customerId);
    }

    private void forget(Review review) {
        history.forget(review);
        var nameless = erasedAuthors.kept(review);
        if (nameless.isEmpty()) {
            reviews.remove(review);
            votes.removeOf(review.id());
            reports.removeOf(review.id());
        } else if (!reviews.replace(review, nameless.get())) {
            throw new OptimisticLockingFailureException(review.id() + " was changed");
        }
    }
}

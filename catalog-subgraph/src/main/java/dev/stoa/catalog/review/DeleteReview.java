package dev.stoa.catalog.review;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;

/** A customer takes their review away, and with it all that others added. */
@UseCase
class DeleteReview {

    /** Which review. */
    record Command(String id) {}

    private final Reviews reviews;
    private final ReviewHistory history;
    private final ReviewVotes votes;
    private final ReviewReports reports;
    private final Reviewers reviewers;
    private final Transactions transactions;

    DeleteReview(
            Reviews reviews,
            ReviewHistory history,
            ReviewVotes votes,
            ReviewReports reports,
            Reviewers reviewers,
            Transactions transactions) {
        this.reviews = reviews;
        this.history = history;
        this.votes = votes;
        this.reports = reports;
        this.reviewers = reviewers;
        this.transactions = transactions;
    }

    ReviewIdPayload handle(Command command, Caller caller) {
        var customer = caller.requireCustomer();
        return transactions.inOne(() -> delete(command.id(), customer));
    }

    private ReviewIdPayload delete(String id, Caller.Customer customer) {
        var review = reviews.byId(id).orElse(null);
        if (review == null || !customer.isCustomer(review.customerId())) {
            return ReviewIdPayload.refused(ReviewRefusals.notFound());
        }
        reviews.remove(review);
        votes.removeOf(id);
        reports.removeOf(id);
        history.forget(review);
        if (review.isDistrusted()) {
            reviewers.rememberRejection(review);
        }
        return ReviewIdPayload.done(id);
    }
}

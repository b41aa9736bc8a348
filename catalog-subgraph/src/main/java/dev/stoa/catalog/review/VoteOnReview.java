package dev.stoa.catalog.review;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;

/** A customer says whether a review of somebody else helped. */
@UseCase
class VoteOnReview {

    /** The vote. */
    record Command(String id, ReviewVoteChoice vote) {}

    private final Reviews reviews;
    private final ReviewVotes votes;
    private final Transactions transactions;

    VoteOnReview(Reviews reviews, ReviewVotes votes, Transactions transactions) {
        this.reviews = reviews;
        this.votes = votes;
        this.transactions = transactions;
    }

    ReviewPayload handle(Command command, Caller caller) {
        var customer = caller.requireCustomer();
        return transactions.inOne(() -> vote(command, customer));
    }

    private ReviewPayload vote(Command command, Caller.Customer customer) {
        var review = reviews.byId(command.id()).filter(Review::isPublished).orElse(null);
        if (review == null) {
            return ReviewPayload.refused(ReviewRefusals.notFound());
        }
        if (customer.isCustomer(review.customerId())) {
            return ReviewPayload.refused(ReviewRefusals.ownReview());
        }
        var earlier = votes.cast(review.id(), customer.id(), command.vote());
        if (earlier == command.vote()) {
            return ReviewPayload.done(review);
        }
        return reviews.count(
                        review,
                        command.vote().helpful() - earlier.helpful(),
                        command.vote().unhelpful() - earlier.unhelpful())
                .map(ReviewPayload::done)
                .orElseGet(() -> ReviewPayload.refused(ReviewRefusals.notFound()));
    }
}

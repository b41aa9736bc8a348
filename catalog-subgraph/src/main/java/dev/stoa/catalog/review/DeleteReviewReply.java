package dev.stoa.catalog.review;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Staff take the shop's reply back. */
@UseCase
class DeleteReviewReply {

    /** Which reply. */
    record Command(String id, int expectedVersion) {}

    private final Reviews reviews;
    private final Transactions transactions;

    DeleteReviewReply(Reviews reviews, Transactions transactions) {
        this.reviews = reviews;
        this.transactions = transactions;
    }

    ReviewPayload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.REVIEWS_WRITE);
        return transactions.inOne(() -> delete(command));
    }

    private ReviewPayload delete(Command command) {
        var review = reviews.byId(command.id()).filter(found -> found.reply() != null).orElse(null);
        if (review == null) {
            return ReviewPayload.refused(ReviewRefusals.notFound());
        }
        var silent = review.withoutReply();
        return review.version() == command.expectedVersion() && reviews.replace(review, silent)
                ? ReviewPayload.done(silent)
                : ReviewPayload.refused(ReviewRefusals.conflict());
    }
}

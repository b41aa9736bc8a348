package dev.stoa.catalog.review;

import dev.stoa.catalog.text.PlainText;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;

/** Staff answer a review in the name of the shop. */
@UseCase
class SetReviewReply {

    private static final int LONGEST = 2_000;

    /** The reply as staff typed it. */
    record Command(String id, int expectedVersion, String text) {}

    private final Reviews reviews;
    private final TellAuthor tellAuthor;
    private final Transactions transactions;
    private final Clock clock;

    SetReviewReply(Reviews reviews, TellAuthor tellAuthor, Transactions transactions, Clock clock) {
        this.reviews = reviews;
        this.tellAuthor = tellAuthor;
        this.transactions = transactions;
        this.clock = clock;
    }

    ReviewPayload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.REVIEWS_WRITE);
        var text = PlainText.lines(command.text());
        var problems = ReviewContent.problemsOf(text, 1, LONGEST, "text");
        return problems.isEmpty()
                ? transactions.inOne(() -> reply(command, text))
                : ReviewPayload.refused(problems);
    }

    private ReviewPayload reply(Command command, String text) {
        var review = reviews.byId(command.id()).orElse(null);
        if (review == null) {
            return ReviewPayload.refused(ReviewRefusals.notFound());
        }
        var replied = review.replied(text, clock.instant());
        if (review.version() != command.expectedVersion() || !reviews.replace(review, replied)) {
            return ReviewPayload.refused(ReviewRefusals.conflict());
        }
        tellAuthor.handle(review, replied);
        return ReviewPayload.done(replied);
    }
}

package dev.stoa.catalog.review;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.PlainText;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;

/** Staff answer a review in the name of the shop. */
@UseCase
class SetReviewReply {

    private static final int LONGEST = 2_000;

    /** The reply as staff typed it. */
    record Command(String id, int expectedVersion, String text) {}

    private final ChangeDesk<Review> desk;
    private final Clock clock;

    SetReviewReply(ChangeDesk<Review> desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    ReviewPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.REVIEWS_WRITE);
        var text = PlainText.lines(command.text());
        var problems = ReviewContent.problemsOf(text, 1, LONGEST, "text");
        return problems.isEmpty()
                ? reply(command, text, Actor.of(staff))
                : ReviewPayload.refused(problems);
    }

    private ReviewPayload reply(Command command, String text, Actor by) {
        return desk.edit(
                new ChangeDesk.Edit<>(
                        command.id(),
                        command.expectedVersion(),
                        by,
                        ReviewContent.FIELDS,
                        (review, _) -> review.replied(text, clock.instant())),
                ReviewPayload::done,
                ReviewPayload::refused);
    }
}

package dev.stoa.catalog.review;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Staff take the shop's reply back. */
@UseCase
class DeleteReviewReply {

    /** Which reply. */
    record Command(String id, int expectedVersion) {}

    private final ChangeDesk<Review> desk;

    DeleteReviewReply(ChangeDesk<Review> desk) {
        this.desk = desk;
    }

    ReviewPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.REVIEWS_WRITE);
        return desk.edit(
                new ChangeDesk.Edit<>(
                        command.id(),
                        command.expectedVersion(),
                        Actor.of(staff),
                        DeleteReviewReply::silent),
                ReviewPayload::done,
                ReviewPayload::refused);
    }

    private static Review silent(Review review, Problems problems) {
        if (review.reply() == null) {
            problems.add(ReviewRefusals.notFound());
        }
        return review.withoutReply();
    }
}

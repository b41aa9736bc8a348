package dev.stoa.catalog.review;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.PlainText;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Staff show a review or reject it; its reports are settled with that. */
@UseCase
class ModerateReview {

    private static final int LONGEST_NOTE = 1_000;

    /** The decision as staff made it. */
    record Command(
            String id,
            int expectedVersion,
            ReviewVerdict verdict,
            @Nullable ReviewRejectionReason reason,
            @Nullable String note) {

        @Nullable String tidyNote() {
            var text = note == null ? "" : PlainText.lines(note);
            return text.isEmpty() ? null : text;
        }
    }

    private final ChangeDesk<Review> desk;
    private final Clock clock;

    ModerateReview(ChangeDesk<Review> desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    ReviewPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.REVIEWS_WRITE);
        var problems = problems(command);
        return problems.isEmpty()
                ? moderate(command, Actor.of(staff))
                : ReviewPayload.refused(problems);
    }

    private ReviewPayload moderate(Command command, Actor by) {
        return desk.edit(
                new ChangeDesk.Edit<>(
                        command.id(),
                        command.expectedVersion(),
                        by,
                        ReviewContent.FIELDS,
                        (review, _) -> decided(review, command)),
                ReviewPayload::done,
                ReviewPayload::refused);
    }

    private Review decided(Review review, Command command) {
        return switch (command.verdict()) {
            case PUBLISH -> review.published();
            case REJECT ->
                    review.rejected(
                            Objects.requireNonNull(command.reason()),
                            command.tidyNote(),
                            clock.instant());
        };
    }

    private static List<UserError> problems(Command command) {
        var problems = new ArrayList<UserError>();
        var note = command.tidyNote();
        boolean rejects = command.verdict() == ReviewVerdict.REJECT;
        if (rejects && command.reason() == null) {
            problems.add(GeneralError.required("reason"));
        }
        if (!rejects && command.reason() != null) {
            problems.add(GeneralError.invalid("Only with REJECT.", "reason"));
        }
        if (!rejects && note != null) {
            problems.add(GeneralError.invalid("Only with REJECT.", "note"));
        }
        if (note != null) {
            problems.addAll(ReviewContent.problemsOf(note, 0, LONGEST_NOTE, "note"));
        }
        return problems;
    }
}

package dev.stoa.catalog.content;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows the draft of a page to shoppers, now or between two moments. */
@UseCase
class PublishPage {

    /** Which page, and when. */
    record Command(
            String id,
            int expectedVersion,
            @Nullable Instant publishAt,
            @Nullable Instant unpublishAt) {}

    private final PageDesk desk;
    private final Clock clock;

    PublishPage(PageDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    PagePayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.CONTENT_WRITE);
        var problems = Problems.none();
        var now = clock.instant();
        var at = command.publishAt();
        problems.span(
                at != null && at.isAfter(now) ? at : now, command.unpublishAt(), "unpublishAt");
        if (!problems.isEmpty()) {
            return PagePayload.refused(problems.all());
        }
        return switch (desk.editable(command.id(), command.expectedVersion())) {
            case EditablePage.Yes it ->
                    desk.replace(
                            it.page(),
                            it.page().published(command.publishAt(), command.unpublishAt(), now),
                            PageChange.PUBLISHED,
                            staff,
                            Locale.ROOT);
            case EditablePage.No it -> PagePayload.refused(it.reason());
        };
    }
}

package dev.stoa.catalog.content;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.Locale;

/** Takes a page out of the shop; its draft stays. */
@UseCase
class UnpublishPage {

    /** Which page. */
    record Command(String id, int expectedVersion) {}

    private final PageDesk desk;
    private final Clock clock;

    UnpublishPage(PageDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    PagePayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.CONTENT_WRITE);
        return switch (desk.editable(command.id(), command.expectedVersion())) {
            case EditablePage.Yes it ->
                    desk.replace(
                            it.page(),
                            it.page().unpublished(clock.instant()),
                            PageChange.UNPUBLISHED,
                            staff,
                            Locale.ROOT);
            case EditablePage.No it -> PagePayload.refused(it.reason());
        };
    }
}

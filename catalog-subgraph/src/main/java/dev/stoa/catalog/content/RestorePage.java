package dev.stoa.catalog.content;

import dev.stoa.catalog.version.Versions;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.Locale;

/** Makes an earlier version the draft again; a deleted page comes back with it. */
@UseCase
class RestorePage {

    /** Which version. */
    record Command(String id, int expectedVersion, int version) {}

    private final PageDesk desk;
    private final Pages pages;
    private final Versions<PageVersion> versions;
    private final Clock clock;

    RestorePage(PageDesk desk, Pages pages, Versions<PageVersion> versions, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.versions = versions;
        this.clock = clock;
    }

    PagePayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.CONTENT_WRITE);
        var wanted = versions.of(command.id(), command.version());
        if (wanted.isEmpty()) {
            return PagePayload.refused(GeneralError.notFound("The version", "version"));
        }
        if (pages.byId(command.id()).isEmpty()) {
            return bringBack(command, wanted.get(), staff);
        }
        return switch (desk.editable(command.id(), command.expectedVersion())) {
            case EditablePage.Yes it ->
                    desk.replace(
                            it.page(),
                            it.page()
                                    .written(
                                            it.page().handle(),
                                            wanted.get().draft(),
                                            clock.instant()),
                            PageChange.RESTORED,
                            staff,
                            Locale.ROOT);
            case EditablePage.No it -> PagePayload.refused(it.reason());
        };
    }

    private PagePayload bringBack(Command command, PageVersion wanted, Caller.Staff staff) {
        var last = versions.newestOf(command.id()).orElseThrow();
        return last.version() == command.expectedVersion()
                ? desk.add(
                        Page.restored(last, wanted, clock.instant()),
                        PageChange.RESTORED,
                        staff,
                        Locale.ROOT)
                : PagePayload.refused(GeneralError.conflict("expectedVersion"));
    }
}

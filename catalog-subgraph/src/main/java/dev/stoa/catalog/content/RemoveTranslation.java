package dev.stoa.catalog.content;

import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.Locale;

/** Takes one language out of the draft of a page; the last one stays. */
@UseCase
class RemoveTranslation {

    /** Which one. */
    record Command(String id, int expectedVersion, String locale) {}

    private final PageDesk desk;
    private final Clock clock;

    RemoveTranslation(PageDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    PagePayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.CONTENT_WRITE);
        return switch (desk.editable(command.id(), command.expectedVersion())) {
            case EditablePage.Yes it -> remove(it.page(), command.locale(), staff);
            case EditablePage.No it -> PagePayload.refused(it.reason());
        };
    }

    private PagePayload remove(Page page, String locale, Caller.Staff staff) {
        var rest = page.draftWithout(Locales.tag(locale).orElse(""));
        if (rest.size() == page.draft().size()) {
            return PagePayload.refused(GeneralError.notFound("The language", "locale"));
        }
        if (rest.isEmpty()) {
            return PagePayload.refused(GeneralError.invalid("The last one stays.", "locale"));
        }
        var changed = page.written(page.handle(), rest, clock.instant());
        return desk.replace(changed, PageChange.UPDATED, staff, Locale.ROOT);
    }
}

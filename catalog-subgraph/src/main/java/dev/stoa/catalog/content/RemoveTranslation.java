package dev.stoa.catalog.content;

import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
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
        return desk.edit(
                command.id(),
                command.expectedVersion(),
                staff,
                Locale.ROOT,
                (page, problems) -> without(page, command.locale(), problems));
    }

    private Page without(Page page, String locale, Problems problems) {
        var rest = page.draftWithout(Locales.tag(locale).orElse(""));
        if (rest.size() == page.draft().size()) {
            problems.notFound("The language", "locale");
        }
        if (rest.isEmpty()) {
            problems.invalid("The last one stays.", "locale");
        }
        return page.written(page.handle(), rest, clock.instant());
    }
}

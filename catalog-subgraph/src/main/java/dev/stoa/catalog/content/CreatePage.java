package dev.stoa.catalog.content;

import dev.stoa.catalog.block.BlockChoice;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.Slug;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a page, as a draft. */
@UseCase
class CreatePage {

    /** The new page as staff wrote it. */
    record Command(
            String title,
            @Nullable String handle,
            @Nullable String seoTitle,
            @Nullable String seoDescription,
            @Nullable List<BlockChoice> blocks,
            @Nullable String locale) {

        PageText text() {
            return new PageText(
                    title,
                    seoTitle,
                    seoDescription,
                    Objects.requireNonNullElse(blocks, List.<BlockChoice>of()));
        }
    }

    private final PageDesk desk;
    private final PageRules rules;
    private final Locales locales;
    private final Ids ids;
    private final Clock clock;

    CreatePage(PageDesk desk, PageRules rules, Locales locales, Ids ids, Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.locales = locales;
        this.ids = ids;
        this.clock = clock;
    }

    PagePayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.CONTENT_WRITE);
        var problems = Problems.none();
        var text = rules.cleaned(command.text(), problems);
        var handle = Objects.requireNonNullElseGet(command.handle(), () -> Slug.from(text.title()));
        rules.checkHandle(handle, problems);
        var locale =
                command.locale() == null
                        ? locales.standard()
                        : problems.locale(command.locale(), "locale");
        if (!problems.isEmpty()) {
            return PagePayload.refused(problems.all());
        }
        var page =
                Page.create(ids.next(Page.PREFIX), handle, Map.of(locale, text), clock.instant());
        return desk.add(page, PageChange.CREATED, staff, Locale.forLanguageTag(locale));
    }
}

package dev.stoa.catalog.content;

import dev.stoa.catalog.block.BlockChoice;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes the draft of a page in one language; what the patch leaves out stays. */
@UseCase
class UpdatePage {

    /** What is no plain text in the patch. */
    record Command(String id, int expectedVersion, @Nullable List<BlockChoice> blocks) {}

    private static final PageText EMPTY = new PageText("", null, null, List.of());

    private final PageDesk desk;
    private final PageRules rules;
    private final Locales locales;
    private final Clock clock;

    UpdatePage(PageDesk desk, PageRules rules, Locales locales, Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.locales = locales;
        this.clock = clock;
    }

    PagePayload handle(Command command, Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.CONTENT_WRITE);
        var problems = Problems.none();
        Stream.of("title", "handle").filter(patch::clears).forEach(problems::required);
        var named = patch.<@Nullable String>valueOr("locale", null);
        var locale = named == null ? locales.standard() : problems.locale(named, "locale");
        return problems.isEmpty()
                ? desk.edit(
                        command.id(),
                        command.expectedVersion(),
                        staff,
                        Locale.forLanguageTag(locale),
                        (page, found) -> written(page, locale, command, patch, found))
                : PagePayload.refused(problems.all());
    }

    private Page written(
            Page page, String locale, Command command, Patch patch, Problems problems) {
        var old = page.draft().getOrDefault(locale, EMPTY);
        var text = rules.cleaned(changed(old, command, patch), problems);
        var handle = patch.valueOr("handle", page.handle());
        rules.checkHandle(handle, problems);
        var draft = page.draftWith(locale, text);
        rules.checkLocales(draft.size(), problems);
        return page.written(handle, draft, clock.instant());
    }

    private static PageText changed(PageText old, Command command, Patch patch) {
        var blocks = Objects.requireNonNullElse(command.blocks(), List.<BlockChoice>of());
        return new PageText(
                patch.valueOr("title", old.title()),
                patch.<@Nullable String>valueOr("seoTitle", old.seoTitle()),
                patch.<@Nullable String>valueOr("seoDescription", old.seoDescription()),
                patch.has("blocks") ? blocks : old.blocks());
    }
}

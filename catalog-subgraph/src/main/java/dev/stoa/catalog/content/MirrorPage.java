package dev.stoa.catalog.content;

import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.version.Versions;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.ids.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shows a page of another system as that system does. Call it within a transaction. */
@UseCase
public class MirrorPage {

    /**
     * @param source name of the other system
     * @param externalId of the page there
     * @param shown null when it is shown no more
     */
    public record Command(String source, String externalId, @Nullable Shown shown) {}

    /**
     * @param texts by language, at least one
     */
    public record Shown(String handle, Map<String, PageText> texts) {}

    private final Pages pages;
    private final Versions<PageVersion> versions;
    private final PageRules rules;
    private final PageMoves moves;
    private final Clock clock;

    MirrorPage(
            Pages pages,
            Versions<PageVersion> versions,
            PageRules rules,
            PageMoves moves,
            Clock clock) {
        this.pages = pages;
        this.versions = versions;
        this.rules = rules;
        this.moves = moves;
        this.clock = clock;
    }

    /** What is wrong with the page; then nothing was done. */
    public List<UserError> handle(Command command) {
        var id = Ids.derived(Page.PREFIX, command.source() + ":" + command.externalId());
        var page = pages.byId(id);
        var shown = command.shown();
        if (shown == null) {
            page.ifPresent(it -> replace(it.unpublished(clock.instant())));
            return List.of();
        }
        var problems = Problems.none();
        rules.checkHandle(shown.handle(), problems);
        rules.checkLocales(shown.texts().size(), problems);
        var texts = new TreeMap<String, PageText>();
        shown.texts()
                .forEach((tag, text) -> texts.put(tag, rules.cleaned(text, problems.below(tag))));
        if (problems.isEmpty()) {
            store(id, page, command.source(), new Shown(shown.handle(), texts));
        }
        return problems.all();
    }

    private void store(String id, Optional<Page> page, String source, Shown shown) {
        var now = clock.instant();
        if (page.isPresent()) {
            var changed = page.get().mirrored(source, shown.handle(), shown.texts(), now);
            replace(changed);
            if (page.get().hasMovedTo(changed)) {
                moves.note(page.get().handle(), changed.handle());
            }
        } else {
            var made = Page.mirror(id, shown.handle(), shown.texts(), source, now);
            pages.add(made);
            note(made);
        }
    }

    private void replace(Page changed) {
        if (!pages.replace(changed)) {
            throw new IllegalStateException(
                    "page: " + changed.id() + " changed meanwhile (expected: by its mirror only)");
        }
        note(changed);
    }

    private void note(Page page) {
        versions.add(PageVersion.of(page, PageChange.MIRRORED, null, clock.instant()));
        pages.forget(page);
    }
}

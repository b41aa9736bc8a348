package dev.stoa.catalog.content;

import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Pages as they are seen: by shoppers from memory, when it is time, in their language. */
@Component
public class PageWindow {

    private final Pages pages;
    private final Locales locales;
    private final Clock clock;

    PageWindow(Pages pages, Locales locales, Clock clock) {
        this.pages = pages;
        this.locales = locales;
        this.clock = clock;
    }

    /** Those of the ids that shoppers see. */
    public Map<String, ContentPage> shown(Collection<String> ids, Locale wanted) {
        var shown = new HashMap<String, ContentPage>();
        pages.remembered(ids)
                .forEach((id, page) -> shown(page, wanted).ifPresent(it -> shown.put(id, it)));
        return shown;
    }

    public Optional<ContentPage> shown(String handle, Locale wanted) {
        return pages.rememberedByHandle(handle).flatMap(page -> shown(page, wanted));
    }

    /** Those of the ids that the caller may see: staff as they write them. */
    public Map<String, ContentPage> seen(Collection<String> ids, Locale wanted, Caller caller) {
        if (!caller.may(Permission.CONTENT_READ)) {
            return shown(ids, wanted);
        }
        var drafts = new HashMap<String, ContentPage>();
        pages.byIds(ids).forEach((id, page) -> drafts.put(id, draft(page, wanted)));
        return drafts;
    }

    /** Those of the ids that exist, drafts included. */
    public Set<String> existing(Collection<String> ids) {
        return pages.byIds(ids).keySet();
    }

    Optional<ContentPage> shown(Page page, Locale wanted) {
        return shown(page, wanted, clock.instant());
    }

    Optional<ContentPage> shown(Page page, Locale wanted, Instant at) {
        return page.isShown(at) ? published(page, wanted) : Optional.empty();
    }

    /** What shoppers see of it in its time. */
    Optional<ContentPage> published(Page page, Locale wanted) {
        var texts = page.published();
        return texts == null
                ? Optional.empty()
                : locales.best(texts, wanted).map(text -> new ContentPage(page, texts, text));
    }

    ContentPage draft(Page page, Locale wanted) {
        return new ContentPage(
                page, page.draft(), locales.best(page.draft(), wanted).orElseThrow());
    }
}

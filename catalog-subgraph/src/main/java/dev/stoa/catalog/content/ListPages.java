package dev.stoa.catalog.content;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists pages: all for staff, those that are shown for everybody else. */
@UseCase
class ListPages {

    private final Pages pages;
    private final PageWindow window;
    private final Clock clock;

    ListPages(Pages pages, PageWindow window, Clock clock) {
        this.pages = pages;
        this.window = window;
        this.clock = clock;
    }

    /**
     * @param query for staff: drafts would be told by it
     */
    Connection<ContentPage> handle(
            @Nullable String query, PageArguments arguments, Locale wanted, Caller caller) {
        if (query != null || caller.may(Permission.CONTENT_READ)) {
            var _ = caller.requireStaff(Permission.CONTENT_READ);
            return pages.page(query, arguments).map(page -> window.draft(page, wanted));
        }
        var found = pages.shownPage(arguments, clock.instant());
        var shown = new HashMap<String, ContentPage>();
        found.getNodes()
                .forEach(
                        page ->
                                window.shown(page, wanted)
                                        .ifPresent(view -> shown.put(page.id(), view)));
        return found.of(shown, Page::id);
    }
}

package dev.stoa.catalog.content;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.planned.CatalogPreview;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages at a time to come: {@code catalog-preview.graphqls}. */
@DgsComponent
class PlannedPageFetcher {

    private final Pages pages;
    private final PageWindow window;
    private final Clock clock;

    PlannedPageFetcher(Pages pages, PageWindow window, Clock clock) {
        this.pages = pages;
        this.window = window;
        this.clock = clock;
    }

    /** That a page appears at some time, or is hidden. */
    record PlannedPage(Instant at, boolean isShown, ContentPage contentPage) {}

    @DgsData(parentType = "CatalogPreview")
    @Nullable ContentPage contentPage(
            @InputArgument PageBy by,
            @InputArgument @Nullable String locale,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        var at = env.<CatalogPreview>getSourceOrThrow().at();
        var wanted = Locales.wanted(locale, env.getLocale());
        return pages.stored(by)
                .filter(_ -> caller.may(Permission.CONTENT_READ))
                .flatMap(page -> window.shown(page, wanted, at))
                .orElse(null);
    }

    @DgsData(parentType = "CatalogPreview")
    List<PlannedPage> plannedPages(Caller caller, DgsDataFetchingEnvironment env) {
        if (!caller.may(Permission.CONTENT_READ)) {
            return List.of();
        }
        var until = env.<CatalogPreview>getSourceOrThrow().at();
        var now = clock.instant();
        var locale = env.getLocale();
        return Stream.concat(
                        pages.appearing(now, until, CatalogPreview.MOST_PLANNED).stream()
                                .flatMap(page -> change(page, page.publishAt(), true, locale)),
                        pages.leaving(now, until, CatalogPreview.MOST_PLANNED).stream()
                                .flatMap(page -> change(page, page.unpublishAt(), false, locale)))
                .sorted(Comparator.comparing(PlannedPage::at))
                .limit(CatalogPreview.MOST_PLANNED)
                .toList();
    }

    private Stream<PlannedPage> change(
            Page page, @Nullable Instant at, boolean isShown, Locale wanted) {
        return window.published(page, wanted).stream()
                .map(seen -> new PlannedPage(Objects.requireNonNull(at), isShown, seen));
    }
}

package dev.stoa.catalog.content;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.version.Versions;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What is read of {@code content.graphqls}. */
@DgsComponent
class PageFetcher {

    private final FindPage findPage;
    private final ListPages listPages;
    private final Versions<PageVersion> versions;
    private final PageWindow window;
    private final Locales locales;

    PageFetcher(
            FindPage findPage,
            ListPages listPages,
            Versions<PageVersion> versions,
            PageWindow window,
            Locales locales) {
        this.findPage = findPage;
        this.listPages = listPages;
        this.versions = versions;
        this.window = window;
        this.locales = locales;
    }

    @DgsQuery
    @Nullable ContentPage contentPage(
            @InputArgument PageBy by,
            @InputArgument @Nullable String previewToken,
            @InputArgument @Nullable String locale,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        var wanted = Locales.wanted(locale, env.getLocale());
        return findPage.handle(by, previewToken, wanted, caller).orElse(null);
    }

    @DgsQuery
    Connection<ContentPage> contentPages(
            @InputArgument @Nullable String query,
            PageArguments arguments,
            @InputArgument @Nullable String locale,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        var wanted = Locales.wanted(locale, env.getLocale());
        return listPages.handle(query, arguments, wanted, caller);
    }

    @DgsQuery
    Connection<PageVersion> contentPageVersions(
            @InputArgument String pageId, PageArguments arguments, Caller caller) {
        var _ = caller.requireStaff(Permission.CONTENT_READ);
        return versions.page(pageId, arguments);
    }

    @DgsData(parentType = "ContentPageVersion", field = "title", trivial = true)
    String title(DgsDataFetchingEnvironment env) {
        var draft = env.<PageVersion>getSourceOrThrow().draft();
        return locales.best(draft, Locale.ROOT).orElseThrow().text().title();
    }

    @DgsEntityFetcher(name = "ContentPage")
    CompletableFuture<@Nullable ContentPage> entity(
            Map<String, Object> representation, DgsDataFetchingEnvironment env) {
        return Batches.<Page>entity(env, "contentPages", representation)
                .thenApply(
                        page ->
                                page == null
                                        ? null
                                        : window.shown(page, env.getLocale()).orElse(null));
    }
}

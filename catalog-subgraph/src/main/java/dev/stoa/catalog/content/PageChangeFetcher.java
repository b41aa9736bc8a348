package dev.stoa.catalog.content;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;

/** The mutations of {@code content.graphqls} that change pages. */
@DgsComponent
class PageChangeFetcher {

    private final CreatePage createPage;
    private final UpdatePage updatePage;
    private final RemoveTranslation removeTranslation;
    private final DeletePage deletePage;
    private final RestorePage restorePage;

    PageChangeFetcher(
            CreatePage createPage,
            UpdatePage updatePage,
            RemoveTranslation removeTranslation,
            DeletePage deletePage,
            RestorePage restorePage) {
        this.createPage = createPage;
        this.updatePage = updatePage;
        this.removeTranslation = removeTranslation;
        this.deletePage = deletePage;
        this.restorePage = restorePage;
    }

    @DgsMutation
    PagePayload contentPageCreate(@InputArgument CreatePage.Command input, Caller caller) {
        return createPage.handle(input, caller);
    }

    @DgsMutation
    PagePayload contentPageUpdate(
            @InputArgument UpdatePage.Command input, Patch patch, Caller caller) {
        return updatePage.handle(input, patch, caller);
    }

    @DgsMutation
    PagePayload contentPageTranslationRemove(
            @InputArgument RemoveTranslation.Command input, Caller caller) {
        return removeTranslation.handle(input, caller);
    }

    @DgsMutation
    PagePayload contentPageDelete(@InputArgument DeletePage.Command input, Caller caller) {
        return deletePage.handle(input, caller);
    }

    @DgsMutation
    PagePayload contentPageRestore(@InputArgument RestorePage.Command input, Caller caller) {
        return restorePage.handle(input, caller);
    }
}

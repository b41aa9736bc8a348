package dev.stoa.catalog.content;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.preview.PreviewPayload;
import dev.stoa.platform.security.Caller;

/** The mutations of {@code content.graphqls} that decide who sees a page. */
@DgsComponent
class PublicationFetcher {

    private final PublishPage publishPage;
    private final UnpublishPage unpublishPage;
    private final CreatePreview createPreview;

    PublicationFetcher(
            PublishPage publishPage, UnpublishPage unpublishPage, CreatePreview createPreview) {
        this.publishPage = publishPage;
        this.unpublishPage = unpublishPage;
        this.createPreview = createPreview;
    }

    @DgsMutation
    PagePayload contentPagePublish(@InputArgument PublishPage.Command input, Caller caller) {
        return publishPage.handle(input, caller);
    }

    @DgsMutation
    PagePayload contentPageUnpublish(@InputArgument UnpublishPage.Command input, Caller caller) {
        return unpublishPage.handle(input, caller);
    }

    @DgsMutation
    PreviewPayload contentPagePreviewCreate(
            @InputArgument CreatePreview.Command input, Caller caller) {
        return createPreview.handle(input, caller);
    }
}

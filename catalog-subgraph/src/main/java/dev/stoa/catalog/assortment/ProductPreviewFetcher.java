package dev.stoa.catalog.assortment;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.preview.PreviewPayload;
import dev.stoa.platform.security.Caller;

/** {@code productPreviewCreate}. */
@DgsComponent
class ProductPreviewFetcher {

    private final CreateProductPreview createProductPreview;

    ProductPreviewFetcher(CreateProductPreview createProductPreview) {
        this.createProductPreview = createProductPreview;
    }

    @DgsMutation
    PreviewPayload productPreviewCreate(
            @InputArgument CreateProductPreview.Command input, Caller caller) {
        return createProductPreview.handle(input, caller);
    }
}

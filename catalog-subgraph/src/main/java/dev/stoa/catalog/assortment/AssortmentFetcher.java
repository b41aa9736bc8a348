package dev.stoa.catalog.assortment;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;

/** Whole products: {@code assortment.graphqls}. */
@DgsComponent
class AssortmentFetcher {

    private final CreateProduct createProduct;
    private final PublishProduct publishProduct;
    private final UnpublishProduct unpublishProduct;
    private final ArchiveProduct archiveProduct;
    private final RestoreProduct restoreProduct;
    private final DuplicateProduct duplicateProduct;
    private final SetMedia setMedia;

    AssortmentFetcher(
            CreateProduct createProduct,
            PublishProduct publishProduct,
            UnpublishProduct unpublishProduct,
            ArchiveProduct archiveProduct,
            RestoreProduct restoreProduct,
            DuplicateProduct duplicateProduct,
            SetMedia setMedia) {
        this.createProduct = createProduct;
        this.publishProduct = publishProduct;
        this.unpublishProduct = unpublishProduct;
        this.archiveProduct = archiveProduct;
        this.restoreProduct = restoreProduct;
        this.duplicateProduct = duplicateProduct;
        this.setMedia = setMedia;
    }

    @DgsMutation
    ProductPayload productCreate(Patch patch, Caller caller) {
        return createProduct.handle(patch, caller);
    }

    @DgsMutation
    ProductPayload productPublish(@InputArgument PublishProduct.Command input, Caller caller) {
        return publishProduct.handle(input, caller);
    }

    @DgsMutation
    ProductPayload productUnpublish(@InputArgument ProductVersion input, Caller caller) {
        return unpublishProduct.handle(input, caller);
    }

    @DgsMutation
    ProductPayload productArchive(@InputArgument ProductVersion input, Caller caller) {
        return archiveProduct.handle(input, caller);
    }

    @DgsMutation
    ProductPayload productRestore(@InputArgument ProductVersion input, Caller caller) {
        return restoreProduct.handle(input, caller);
    }

    @DgsMutation
    ProductPayload productDuplicate(@InputArgument DuplicateProduct.Command input, Caller caller) {
        return duplicateProduct.handle(input, caller);
    }

    @DgsMutation
    ProductPayload productMediaSet(@InputArgument SetMedia.Command input, Caller caller) {
        return setMedia.handle(input, caller);
    }
}

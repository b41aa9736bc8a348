package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;

/** Changes to products: {@code product.graphqls}. */
@DgsComponent
class ProductUpdateFetcher {

    private final UpdateProduct updateProduct;
    private final UpdateVariant updateVariant;
    private final BulkUpdateProducts bulkUpdateProducts;
    private final BulkUpdateVariants bulkUpdateVariants;

    ProductUpdateFetcher(
            UpdateProduct updateProduct,
            UpdateVariant updateVariant,
            BulkUpdateProducts bulkUpdateProducts,
            BulkUpdateVariants bulkUpdateVariants) {
        this.updateProduct = updateProduct;
        this.updateVariant = updateVariant;
        this.bulkUpdateProducts = bulkUpdateProducts;
        this.bulkUpdateVariants = bulkUpdateVariants;
    }

    @DgsMutation
    ProductPayload productUpdate(Patch patch, Caller caller) {
        return updateProduct.handle(patch, caller);
    }

    @DgsMutation
    ProductVariantUpdatePayload productVariantUpdate(Patch patch, Caller caller) {
        return updateVariant.handle(patch, caller);
    }

    @DgsMutation
    ProductBulkUpdatePayload productBulkUpdate(Patch patch, Caller caller) {
        return bulkUpdateProducts.handle(patch, caller);
    }

    @DgsMutation
    ProductVariantBulkUpdatePayload productVariantBulkUpdate(Patch patch, Caller caller) {
        return bulkUpdateVariants.handle(patch, caller);
    }
}

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

    ProductUpdateFetcher(UpdateProduct updateProduct, UpdateVariant updateVariant) {
        this.updateProduct = updateProduct;
        this.updateVariant = updateVariant;
    }

    @DgsMutation
    ProductUpdatePayload productUpdate(Patch patch, Caller caller) {
        return updateProduct.handle(patch, caller);
    }

    @DgsMutation
    ProductVariantUpdatePayload productVariantUpdate(Patch patch, Caller caller) {
        return updateVariant.handle(patch, caller);
    }
}

package dev.stoa.catalog.variation;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;

/** Options and variants of a product: {@code variation.graphqls}. */
@DgsComponent
class VariationFetcher {

    private final CreateVariant createVariant;
    private final DeleteVariant deleteVariant;
    private final SetOptions setOptions;

    VariationFetcher(
            CreateVariant createVariant, DeleteVariant deleteVariant, SetOptions setOptions) {
        this.createVariant = createVariant;
        this.deleteVariant = deleteVariant;
        this.setOptions = setOptions;
    }

    @DgsMutation
    VariantPayload productVariantCreate(Patch patch, Caller caller) {
        return createVariant.handle(patch, caller);
    }

    @DgsMutation
    ProductPayload productVariantDelete(@InputArgument DeleteVariant.Command input, Caller caller) {
        return deleteVariant.handle(input, caller);
    }

    @DgsMutation
    ProductPayload productOptionsSet(@InputArgument SetOptions.Command input, Caller caller) {
        return setOptions.handle(input, caller);
    }
}

package dev.stoa.catalog.translation;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** {@code translation.graphqls}: the texts of products. */
@DgsComponent
class TranslationFetcher {

    private final TranslateProduct translateProduct;
    private final RemoveProductTranslation removeProductTranslation;
    private final MediaAddresses addresses;

    TranslationFetcher(
            TranslateProduct translateProduct,
            RemoveProductTranslation removeProductTranslation,
            MediaAddresses addresses) {
        this.translateProduct = translateProduct;
        this.removeProductTranslation = removeProductTranslation;
        this.addresses = addresses;
    }

    @DgsMutation
    ProductPayload productTranslationSet(
            @InputArgument TranslateProduct.Command input, Patch patch, Caller caller) {
        return translateProduct.handle(input, patch, caller);
    }

    @DgsMutation
    ProductPayload productTranslationRemove(
            @InputArgument RemoveProductTranslation.Command input, Caller caller) {
        return removeProductTranslation.handle(input, caller);
    }

    /** As they are stored; shoppers read them in the fields of the product. */
    @DgsData(parentType = "Product", field = "translations", trivial = true)
    List<StoredTranslation> translations(Caller caller, DgsDataFetchingEnvironment env) {
        return caller.may(Permission.PRODUCTS_READ)
                ? StoredTranslation.of(env.<Product>getSourceOrThrow(), addresses)
                : List.of();
    }
}

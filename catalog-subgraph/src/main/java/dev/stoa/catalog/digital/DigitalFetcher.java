package dev.stoa.catalog.digital;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.DigitalAsset;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.platform.security.Caller;
import java.util.List;

/** {@code digital-asset.graphqls}. */
@DgsComponent
class DigitalFetcher {

    private final SetDigitalAssets setDigitalAssets;

    DigitalFetcher(SetDigitalAssets setDigitalAssets) {
        this.setDigitalAssets = setDigitalAssets;
    }

    @DgsMutation
    ProductPayload digitalAssetsSet(@InputArgument SetDigitalAssets.Command input, Caller caller) {
        return setDigitalAssets.handle(input, caller);
    }

    @DgsData(parentType = "ProductVariant", field = "digitalAssets", trivial = true)
    List<DigitalAsset> digitalAssets(DgsDataFetchingEnvironment env) {
        return env.<ProductVariant>getSourceOrThrow().variant().included().digitalAssets();
    }
}

package dev.stoa.catalog.bundle;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.BundleComponent;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code bundle.graphqls}. */
@DgsComponent
class BundleFetcher {

    private final SetBundle setBundle;

    BundleFetcher(SetBundle setBundle) {
        this.setBundle = setBundle;
    }

    @DgsMutation
    ProductPayload productBundleSet(@InputArgument SetBundle.Command input, Caller caller) {
        return setBundle.handle(input, caller);
    }

    @DgsData(parentType = "ProductVariant", field = "components", trivial = true)
    List<BundleComponent> components(DgsDataFetchingEnvironment env) {
        return env.<ProductVariant>getSourceOrThrow().variant().included().components();
    }

    @DgsData(parentType = "BundleComponent", field = "variant", trivial = true)
    CompletableFuture<@Nullable ProductVariant> variant(
            Caller caller, DgsDataFetchingEnvironment env) {
        var loader = caller.may(Permission.PRODUCTS_READ) ? "productVariants" : "shownVariants";
        return Batches.optional(env, loader, env.<BundleComponent>getSourceOrThrow().variantId());
    }
}

package dev.stoa.catalog.bundle;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.pricing.ListedPrice;
import dev.stoa.catalog.pricing.Prices;
import dev.stoa.catalog.product.BundleComponent;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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

    @DgsData(parentType = "ProductVariant", field = "componentsPrice", trivial = true)
    CompletableFuture<@Nullable Money> componentsPrice(
            Prices prices, Caller caller, DgsDataFetchingEnvironment env) {
        var components = env.<ProductVariant>getSourceOrThrow().variant().included().components();
        if (components.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        var ids = components.stream().map(BundleComponent::variantId).toList();
        return Batches.<@Nullable ProductVariant>all(env, loader(caller), ids)
                .thenCompose(
                        variants ->
                                variants.stream().anyMatch(Objects::isNull)
                                        ? CompletableFuture.completedFuture(null)
                                        : price(components, variants, prices, env));
    }

    /** Of many pieces each costs what many cost. */
    private static CompletableFuture<@Nullable Money> price(
            List<BundleComponent> components,
            List<@Nullable ProductVariant> variants,
            Prices prices,
            DgsDataFetchingEnvironment env) {
        return rows(components, prices, env)
                .thenApply(
                        rows ->
                                IntStream.range(0, components.size())
                                        .mapToObj(
                                                i ->
                                                        price(
                                                                components.get(i).quantity(),
                                                                Objects.requireNonNull(
                                                                        variants.get(i)),
                                                                rows.get(i),
                                                                prices))
                                        .reduce(Money::plus)
                                        .orElseThrow());
    }

    private static Money price(
            int pieces, ProductVariant variant, List<ListedPrice> rows, Prices prices) {
        return prices.tag(variant.variant().ownPrice(), rows).at(pieces).listed().times(pieces);
    }

    private static CompletableFuture<List<List<ListedPrice>>> rows(
            List<BundleComponent> components, Prices prices, DgsDataFetchingEnvironment env) {
        return prices.needRows()
                ? Batches.all(
                        env,
                        "listedPrices",
                        components.stream().map(BundleComponent::variantId).toList())
                : CompletableFuture.completedFuture(
                        components.stream().map(_ -> List.<ListedPrice>of()).toList());
    }

    @DgsData(parentType = "BundleComponent", field = "variant", trivial = true)
    CompletableFuture<@Nullable ProductVariant> variant(
            Caller caller, DgsDataFetchingEnvironment env) {
        return Batches.optional(
                env, loader(caller), env.<BundleComponent>getSourceOrThrow().variantId());
    }

    private static String loader(Caller caller) {
        return caller.may(Permission.PRODUCTS_READ) ? "productVariants" : "shownVariants";
    }
}

package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.pricing.ListedPrice;
import dev.stoa.catalog.pricing.OwnPrice;
import dev.stoa.catalog.pricing.PriceTag;
import dev.stoa.catalog.pricing.Prices;
import dev.stoa.catalog.product.LowestPriceLoader.Reduced;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Prices in the market of the request: {@code price.graphqls}. */
@DgsComponent
class PriceFetcher {

    private static final String ROWS = "listedPrices";

    /** What a piece costs from some pieces on. */
    record QuantityBreak(int minQuantity, VariantPrice price) {}

    @DgsData(parentType = "ProductVariant", field = "price", trivial = true)
    CompletableFuture<VariantPrice> price(
            @InputArgument int quantity, Prices prices, DgsDataFetchingEnvironment env) {
        if (quantity < 1) {
            throw StoaException.badRequest("`quantity` is " + quantity + ", expected at least 1.");
        }
        var variant = env.<ProductVariant>getSourceOrThrow().variant();
        return tag(variant.ownPrice(), prices, env)
                .thenApply(tag -> price(variant, tag.at(quantity), prices));
    }

    @DgsData(parentType = "ProductVariant", field = "quantityBreaks", trivial = true)
    CompletableFuture<List<QuantityBreak>> quantityBreaks(
            Prices prices, DgsDataFetchingEnvironment env) {
        var variant = env.<ProductVariant>getSourceOrThrow().variant();
        return tag(variant.ownPrice(), prices, env)
                .thenApply(
                        tag ->
                                tag.tiers().stream()
                                        .skip(1)
                                        .map(tier -> quantityBreak(variant, tier, prices))
                                        .toList());
    }

    @DgsData(parentType = "ProductVariant", field = "lowestPriceBefore", trivial = true)
    CompletableFuture<@Nullable Money> lowestPriceBefore(
            Prices prices, DgsDataFetchingEnvironment env) {
        var own = env.<ProductVariant>getSourceOrThrow().variant().ownPrice();
        return tag(own, prices, env)
                .thenCompose(tag -> lowest(new Reduced(own, tag.at(1), prices), env));
    }

    private static CompletableFuture<@Nullable Money> lowest(
            Reduced variant, DgsDataFetchingEnvironment env) {
        if (variant.tier().compareAt() == null) {
            return CompletableFuture.completedFuture(null);
        }
        return env.<Reduced, @Nullable Money>getDataLoader(LowestPriceLoader.class).load(variant);
    }

    @DgsData(parentType = "Product", field = "priceRange", trivial = true)
    CompletableFuture<PriceRange> priceRange(Prices prices, DgsDataFetchingEnvironment env) {
        var variants = env.<Product>getSourceOrThrow().content().variants();
        return rows(variants.stream().map(Variant::id).toList(), prices, env)
                .thenApply(rows -> range(variants, rows, prices));
    }

    @DgsData(parentType = "VariantCell", field = "listed", trivial = true)
    CompletableFuture<Money> listed(Prices prices, DgsDataFetchingEnvironment env) {
        var cell = env.<VariantMatrix.Cell>getSourceOrThrow();
        return tag(new OwnPrice(cell.variantId(), cell.listed(), null), prices, env)
                .thenApply(tag -> tag.at(1).listed());
    }

    private static CompletableFuture<PriceTag> tag(
            OwnPrice own, Prices prices, DgsDataFetchingEnvironment env) {
        return rows(List.of(own.variantId()), prices, env)
                .thenApply(rows -> prices.tag(own, rows.getFirst()));
    }

    /** What lists have for each of the variants; nothing is read where no list counts. */
    private static CompletableFuture<List<List<ListedPrice>>> rows(
            List<String> variantIds, Prices prices, DgsDataFetchingEnvironment env) {
        return prices.needRows()
                ? Batches.all(env, ROWS, variantIds)
                : CompletableFuture.completedFuture(
                        variantIds.stream().map(_ -> List.<ListedPrice>of()).toList());
    }

    private static PriceRange range(
            List<Variant> variants, List<List<ListedPrice>> rows, Prices prices) {
        var all =
                IntStream.range(0, variants.size())
                        .mapToObj(i -> first(variants.get(i), rows.get(i), prices))
                        .toList();
        var byPrice = Comparator.comparing(VariantPrice::listed);
        return new PriceRange(
                all.stream().min(byPrice).orElseThrow(), all.stream().max(byPrice).orElseThrow());
    }

    private static VariantPrice first(Variant variant, List<ListedPrice> rows, Prices prices) {
        return price(variant, prices.tag(variant.ownPrice(), rows).at(1), prices);
    }

    private static QuantityBreak quantityBreak(Variant variant, PriceTag.Tier tier, Prices prices) {
        return new QuantityBreak(tier.minQuantity(), price(variant, tier, prices));
    }

    private static VariantPrice price(Variant variant, PriceTag.Tier tier, Prices prices) {
        return VariantPrice.of(variant, tier, prices.context().market());
    }
}

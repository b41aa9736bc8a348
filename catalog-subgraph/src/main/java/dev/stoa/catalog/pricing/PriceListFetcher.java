package dev.stoa.catalog.pricing;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code price-list.graphqls}. */
@DgsComponent
class PriceListFetcher {

    private static final int MOST_VARIANTS = 100;

    private final PriceLists lists;
    private final ListedPrices prices;
    private final EndedListedPrices ended;
    private final SetPriceList setPriceList;
    private final DeletePriceList deletePriceList;
    private final SetPrices setPrices;

    PriceListFetcher(
            PriceLists lists,
            ListedPrices prices,
            EndedListedPrices ended,
            SetPriceList setPriceList,
            DeletePriceList deletePriceList,
            SetPrices setPrices) {
        this.lists = lists;
        this.prices = prices;
        this.ended = ended;
        this.setPriceList = setPriceList;
        this.deletePriceList = deletePriceList;
        this.setPrices = setPrices;
    }

    /** What one list has for a variant. */
    record PricedVariant(String variantId, List<ListedPrice> prices) {

        static PricedVariant of(VariantPrices variant, String list) {
            return new PricedVariant(
                    variant.variantId(),
                    variant.rows().stream().filter(row -> row.list().equals(list)).toList());
        }
    }

    @DgsQuery
    List<PriceList> priceLists(Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return lists.all();
    }

    @DgsQuery
    @Nullable PriceList priceList(@InputArgument String handle, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return lists.byHandle(handle).orElse(null);
    }

    @DgsQuery
    Connection<EndedListedPrice> listedPriceHistory(
            @InputArgument String variantId,
            @InputArgument @Nullable String priceList,
            PageArguments page,
            Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return ended.of(variantId, priceList, page);
    }

    @DgsData(parentType = "PriceList", field = "prices")
    Connection<PricedVariant> prices(
            @InputArgument @Nullable List<String> variantIds,
            PageArguments page,
            DgsDataFetchingEnvironment env) {
        if (variantIds != null && variantIds.size() > MOST_VARIANTS) {
            throw StoaException.badRequest("At most " + MOST_VARIANTS + " variants.");
        }
        var list = env.<PriceList>getSourceOrThrow().handle();
        return prices.ofList(list, variantIds, page)
                .map(variant -> PricedVariant.of(variant, list));
    }

    @DgsData(parentType = "PricedVariant", field = "variant", trivial = true)
    CompletableFuture<@Nullable Object> variant(DgsDataFetchingEnvironment env) {
        var variantId = env.<PricedVariant>getSourceOrThrow().variantId();
        return Batches.optional(env, "productVariants", variantId);
    }

    @DgsMutation
    PriceListPayload priceListSet(@InputArgument SetPriceList.Command input, Caller caller) {
        return setPriceList.handle(input, caller);
    }

    @DgsMutation
    DeletePriceList.PriceListDeletePayload priceListDelete(
            @InputArgument DeletePriceList.Command input, Caller caller) {
        return deletePriceList.handle(input, caller);
    }

    @DgsMutation
    PriceListPayload pricesSet(@InputArgument SetPrices.Command input, Caller caller) {
        return setPrices.handle(input, caller);
    }
}

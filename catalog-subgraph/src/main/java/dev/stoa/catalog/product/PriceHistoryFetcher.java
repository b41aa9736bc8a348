package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code price-history.graphqls}. */
@DgsComponent
class PriceHistoryFetcher {

    private final PriceHistory history;

    PriceHistoryFetcher(PriceHistory history) {
        this.history = history;
    }

    @DgsQuery
    Connection<EndedPrice> priceHistory(
            @InputArgument String variantId, PageArguments page, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return history.of(variantId, page);
    }

    @DgsData(parentType = "ProductVariant", field = "lowestPriceBefore", trivial = true)
    CompletableFuture<@Nullable Money> lowestPriceBefore(DgsDataFetchingEnvironment env) {
        var variant = env.<ProductVariant>getSourceOrThrow().variant();
        return variant.isReduced()
                ? Batches.optional(env, "lowestPrices", variant.id())
                : CompletableFuture.completedFuture(null);
    }
}

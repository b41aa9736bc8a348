package dev.stoa.catalog.stockwatch;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsSubscription;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.inventory.StockLevel;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.platform.security.Caller;
import java.util.List;
import org.reactivestreams.Publisher;

/** The subscriptions of {@code inventory.graphqls}. */
@DgsComponent
class StockWatchFetcher {

    private final WatchAvailability watchAvailability;
    private final WatchLowStock watchLowStock;

    StockWatchFetcher(WatchAvailability watchAvailability, WatchLowStock watchLowStock) {
        this.watchAvailability = watchAvailability;
        this.watchLowStock = watchLowStock;
    }

    @DgsSubscription
    Publisher<ProductVariant> availabilityChanged(
            @InputArgument List<String> variantIds, Caller caller) {
        return watchAvailability.handle(variantIds, caller);
    }

    @DgsSubscription
    Publisher<StockLevel> lowStockRaised(Caller caller) {
        return watchLowStock.handle(caller);
    }
}

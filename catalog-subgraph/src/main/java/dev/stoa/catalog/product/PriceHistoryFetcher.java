package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

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
}

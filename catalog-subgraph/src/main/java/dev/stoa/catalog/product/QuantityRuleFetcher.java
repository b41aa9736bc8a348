package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.market.MarketContext;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** How many pieces may be bought at once: {@code quantity-rule.graphqls}. */
@DgsComponent
class QuantityRuleFetcher {

    @DgsData(parentType = "ProductVariant", field = "quantityRule", trivial = true)
    QuantityRule quantityRule(MarketContext market, DgsDataFetchingEnvironment env) {
        return env.<ProductVariant>getSourceOrThrow()
                .variant()
                .quantityRule(market.customerGroups());
    }

    @DgsData(parentType = "ProductVariant", field = "quantityRules", trivial = true)
    List<QuantityRule> quantityRules(Caller caller, DgsDataFetchingEnvironment env) {
        return caller.may(Permission.PRODUCTS_READ)
                ? env.<ProductVariant>getSourceOrThrow().variant().quantityRules()
                : List.of();
    }
}

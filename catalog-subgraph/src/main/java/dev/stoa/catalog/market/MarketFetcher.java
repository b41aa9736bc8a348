package dev.stoa.catalog.market;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** {@code market.graphqls}. */
@DgsComponent
class MarketFetcher {

    private final Markets markets;
    private final SetMarket setMarket;

    MarketFetcher(Markets markets, SetMarket setMarket) {
        this.markets = markets;
        this.setMarket = setMarket;
    }

    /** A tax rate as it is shown. */
    record MarketTaxRate(String taxClass, BigDecimal percent) {}

    @DgsQuery
    List<Market> markets(Caller caller) {
        return caller.may(Permission.SETTINGS_WRITE) ? markets.all() : markets.open();
    }

    @DgsQuery
    MarketContext currentMarket(MarketContext context) {
        return context;
    }

    @DgsData(parentType = "Market", field = "taxRates", trivial = true)
    List<MarketTaxRate> taxRates(DgsDataFetchingEnvironment env) {
        return env.<Market>getSourceOrThrow().taxRates().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rate -> new MarketTaxRate(rate.getKey(), rate.getValue()))
                .toList();
    }

    @DgsMutation
    SetMarket.MarketPayload marketSet(@InputArgument SetMarket.Command input, Caller caller) {
        return setMarket.handle(input, caller);
    }
}

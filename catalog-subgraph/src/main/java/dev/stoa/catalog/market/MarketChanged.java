package dev.stoa.catalog.market;

import dev.stoa.platform.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A market was made or changed: all that others keep of it to price carts alone. */
@EventType("catalog.market-changed.v1")
public record MarketChanged(
        String handle,
        long version,
        boolean isActive,
        List<String> countries,
        List<SoldCurrency> currencies) {

    /**
     * A currency of it.
     *
     * @param rate decimal; what one unit of the shop's own currency is worth
     * @param roundTo decimal; null for the currency's smallest unit
     */
    public record SoldCurrency(String currency, String rate, @Nullable String roundTo) {}

    static MarketChanged of(Market market) {
        return new MarketChanged(
                market.handle(),
                market.version(),
                market.isActive(),
                market.countries(),
                market.currencies().stream().map(MarketChanged::sold).toList());
    }

    private static SoldCurrency sold(MarketCurrency sold) {
        var roundTo = sold.roundTo();
        return new SoldCurrency(
                sold.currency().getCurrencyCode(),
                sold.rate().toPlainString(),
                roundTo == null ? null : roundTo.toPlainString());
    }
}

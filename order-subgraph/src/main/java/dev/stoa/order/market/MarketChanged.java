package dev.stoa.order.market;

import dev.stoa.platform.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue's word that a market is not what it was. */
@EventType("catalog.market-changed.v1")
record MarketChanged(
        String handle,
        long version,
        boolean isActive,
        List<String> countries,
        List<SoldCurrency> currencies) {

    record SoldCurrency(String currency, String rate, @Nullable String roundTo) {}
}

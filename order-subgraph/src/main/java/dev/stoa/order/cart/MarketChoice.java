package dev.stoa.order.cart;

import dev.stoa.order.market.Exchange;
import dev.stoa.order.market.Market;
import dev.stoa.order.market.Markets;
import dev.stoa.order.market.SoldIn;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants to buy, and in which currency.
 *
 * @param market handle; null for the home market
 * @param currency code; null for the market's first
 * @param isBinding true for what was asked for by name; false for what may be another where it is
 *     not to be had
 */
record MarketChoice(@Nullable String market, @Nullable String currency, boolean isBinding) {

    static MarketChoice named(@Nullable String market, @Nullable Currency currency) {
        return new MarketChoice(market, currency == null ? null : currency.getCurrencyCode(), true);
    }

    boolean isEmpty() {
        return market == null && currency == null;
    }

    /** Empty when that is not to be had, and nothing else will do. */
    Optional<SoldIn> among(Markets markets) {
        var wanted = market == null ? Market.HOME : market;
        var found = isBinding ? markets.active(wanted) : Optional.of(markets.activeOrHome(wanted));
        return found.flatMap(it -> exchange(it).map(sold -> new SoldIn(it.handle(), sold)));
    }

    private Optional<Exchange> exchange(Market chosen) {
        var named =
                chosen.currencies().stream()
                        .filter(it -> it.currency().getCurrencyCode().equals(currency))
                        .findFirst();
        return currency == null || !isBinding
                ? Optional.of(named.orElse(chosen.currencies().getFirst()))
                : named;
    }
}

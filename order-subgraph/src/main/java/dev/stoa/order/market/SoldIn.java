package dev.stoa.order.market;

import java.util.Currency;

/**
 * Where, and in which currency, something is sold.
 *
 * @param market handle
 */
public record SoldIn(String market, Exchange exchange) {

    /** In the home market, at prices as they are. */
    public static SoldIn atHome(Currency currency) {
        return new SoldIn(Market.HOME, Exchange.none(currency));
    }

    public Currency currency() {
        return exchange.currency();
    }
}

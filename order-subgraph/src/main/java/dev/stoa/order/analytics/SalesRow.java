package dev.stoa.order.analytics;

import dev.stoa.order.cart.OpenedCarts.Opened;
import java.time.Instant;
import java.util.Currency;

/** What was sold in one market and currency, in the hour or day from a moment on. */
record SalesRow(Instant from, String market, Currency currency, Tally tally) {

    static SalesRow of(Opened opened) {
        return new SalesRow(
                opened.from(), opened.market(), opened.currency(), Tally.ofCarts(opened.carts()));
    }
}

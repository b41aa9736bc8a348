package dev.stoa.order.market;

import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * How amounts in the shop's own currency are asked in another.
 *
 * @param rate what one unit of the shop's own currency is worth
 * @param roundTo results are whole multiples of this; null for the currency's smallest unit
 */
public record Exchange(Currency currency, BigDecimal rate, @Nullable BigDecimal roundTo) {

    /** Into the currency the amounts are in. */
    public static Exchange none(Currency currency) {
        return new Exchange(currency, BigDecimal.ONE, null);
    }

    public Money of(Money amount) {
        return amount.currency().equals(currency)
                ? amount
                : amount.exchanged(currency, rate, roundTo);
    }
}

package dev.stoa.catalog.market;

import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A currency that a market sells in.
 *
 * @param rate what one unit of the shop's own currency is worth in it; 1 for that currency itself
 * @param roundTo converted amounts are whole multiples of this, such as 0.05; null for the
 *     currency's smallest unit
 * @param ratedAt when the rate was set
 */
public record MarketCurrency(
        Currency currency, BigDecimal rate, @Nullable BigDecimal roundTo, Instant ratedAt) {

    public Money convert(Money amount) {
        return amount.currency().equals(currency)
                ? amount
                : amount.exchanged(currency, rate, roundTo);
    }
}

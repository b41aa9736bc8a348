package dev.stoa.catalog.market;

import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** The amount in this currency, rounded half-up; what costs something never becomes free. */
    public Money convert(Money amount) {
        if (amount.currency().equals(currency)) {
            return amount;
        }
        var steps = amount.amount().multiply(rate).divide(step(), 0, RoundingMode.HALF_UP);
        var atLeast = amount.isZero() ? BigDecimal.ZERO : BigDecimal.ONE;
        return Money.of(steps.max(atLeast).multiply(step()).stripTrailingZeros(), currency);
    }

    private BigDecimal step() {
        return roundTo == null
                ? BigDecimal.ONE.movePointLeft(currency.getDefaultFractionDigits())
                : roundTo;
    }
}

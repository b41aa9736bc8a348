package dev.stoa.platform.money;

import java.math.BigDecimal;
import java.util.Currency;

/** A price with its tax worked out: {@code net + tax == gross}, always. */
public record Price(Money net, Money tax, Money gross) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Price {
        if (!net.plus(tax).equals(gross)) {
            throw new IllegalArgumentException(
                    "price: " + net + " + " + tax + " (expected: " + gross + ")");
        }
    }

    public static Price free(Currency currency) {
        return untaxed(Money.zero(currency));
    }

    public static Price untaxed(Money amount) {
        return new Price(amount, Money.zero(amount.currency()), amount);
    }

    /**
     * Works the tax out of or onto a listed amount, rounded half-up.
     *
     * @param ratePercent such as 19 for 19 %
     * @param taxIncluded true when {@code listed} already contains the tax
     */
    public static Price ofListed(Money listed, BigDecimal ratePercent, boolean taxIncluded) {
        if (taxIncluded) {
            var net = listed.times(100).dividedBy(HUNDRED.add(ratePercent));
            return new Price(net, listed.minus(net), listed);
        }
        var tax = listed.times(ratePercent.movePointLeft(2));
        return new Price(listed, tax, listed.plus(tax));
    }

    public Price plus(Price other) {
        return new Price(net.plus(other.net), tax.plus(other.tax), gross.plus(other.gross));
    }
}

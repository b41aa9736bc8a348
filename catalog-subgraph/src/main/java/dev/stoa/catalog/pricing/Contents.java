package dev.stoa.catalog.pricing;

import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is in one piece, and for how much of it the price is told, as the law of the European Union
 * asks for goods sold by weight or volume.
 *
 * @param per comparable with the amount
 */
public record Contents(Measure amount, Measure per) {

    private static final int DIGITS = 12;

    /** What so much costs. */
    public record UnitPrice(Money price, Measure per) {}

    public Contents {
        if (!amount.isComparableWith(per)) {
            throw new IllegalArgumentException(
                    "per: " + per + " (expected: comparable with " + amount + ")");
        }
    }

    /**
     * @param piece what one piece costs
     */
    public UnitPrice priceOf(Money piece) {
        BigDecimal times = per.inDefault().divide(amount.inDefault(), DIGITS, RoundingMode.HALF_UP);
        return new UnitPrice(piece.times(times), per);
    }
}

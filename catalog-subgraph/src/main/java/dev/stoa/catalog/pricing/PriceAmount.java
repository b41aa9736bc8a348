package dev.stoa.catalog.pricing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** What a price may be. */
public final class PriceAmount {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(10_000_000);

    private PriceAmount() {}

    /** False for what is no money, as gold, or stands for none. */
    public static boolean isPaidIn(Currency currency) {
        return currency.getDefaultFractionDigits() >= 0;
    }

    /** Why no price can be that; empty when one can. */
    public static Optional<String> flaw(BigDecimal amount, Currency currency) {
        if (amount.signum() < 0 || amount.compareTo(HIGHEST) > 0) {
            return Optional.of("0 to 10,000,000 in " + currency + ".");
        }
        int decimals = currency.getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() <= decimals) {
            return Optional.empty();
        }
        return Optional.of(
                decimals == 0
                        ? "No decimals in " + currency + "."
                        : "At most " + decimals + " decimals in " + currency + ".");
    }
}

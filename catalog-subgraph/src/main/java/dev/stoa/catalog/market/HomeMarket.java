package dev.stoa.catalog.market;

import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * What the shop is set up with: the currency of the prices on its products, and the home market as
 * it is until staff change it.
 *
 * @param taxRates percent by tax class; a class that is not named is free of tax
 */
public record HomeMarket(
        String country,
        Currency currency,
        boolean pricesIncludeTax,
        Map<String, BigDecimal> taxRates) {

    /** Handle of the market of those who choose none. */
    public static final String HANDLE = "home";

    /**
     * An amount in the smallest unit of the currency.
     *
     * @throws StoaException BAD_REQUEST for more decimals than the currency has
     */
    public long minor(BigDecimal amount) {
        try {
            return Money.of(amount, currency).minor();
        } catch (IllegalArgumentException e) {
            throw StoaException.badRequest(
                    "The price " + amount + " is no amount in " + currency + ".");
        }
    }

    /** The market as it is until staff change it. */
    Market market() {
        return new Market(
                HANDLE,
                "Home",
                List.of(country),
                pricesIncludeTax,
                taxRates,
                List.of(new MarketCurrency(currency, BigDecimal.ONE, null, Instant.EPOCH)),
                true,
                0);
    }
}

package dev.stoa.catalog.product;

import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.money.Price;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.Map;

/**
 * The shop's home market: its currency, and how tax lies in its prices.
 *
 * @param taxRates percent by tax class; a class that is not named is free of tax
 */
public record Market(
        String country,
        Currency currency,
        boolean pricesIncludeTax,
        Map<String, BigDecimal> taxRates) {

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

    VariantPrice priceOf(Variant variant) {
        var listed = variant.price();
        var rate = taxRates.getOrDefault(variant.taxClass(), BigDecimal.ZERO);
        var price = Price.ofListed(listed, rate, pricesIncludeTax);
        var former = variant.isReduced() ? variant.compareAt() : null;
        return new VariantPrice(listed, price.net(), price.tax(), price.gross(), former);
    }

    PriceRange rangeOf(Product product) {
        var variants = product.content().variants();
        var byPrice = Comparator.comparing(Variant::price);
        return new PriceRange(
                priceOf(variants.stream().min(byPrice).orElseThrow()),
                priceOf(variants.stream().max(byPrice).orElseThrow()));
    }
}

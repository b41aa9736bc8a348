package dev.stoa.catalog.market;

import dev.stoa.catalog.change.Untouched;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Where the shop sells.
 *
 * @param countries the tax of the first is shown while nobody has said where to deliver
 * @param taxRates percent by tax class; a class that is not named is free of tax
 * @param currencies at least one, the first for those who choose none
 */
@Document("markets")
public record Market(
        @Id String handle,
        String name,
        List<String> countries,
        boolean pricesIncludeTax,
        Map<String, BigDecimal> taxRates,
        List<MarketCurrency> currencies,
        boolean isActive,
        long version) {

    public Market {
        if (currencies.isEmpty() || countries.isEmpty()) {
            throw new IllegalArgumentException(
                    "market: " + handle + " (expected: a country and a currency)");
        }
        countries = List.copyOf(countries);
        taxRates = Map.copyOf(taxRates);
        currencies = List.copyOf(currencies);
    }

    public BigDecimal taxRate(String taxClass) {
        return taxRates.getOrDefault(taxClass, BigDecimal.ZERO);
    }

    Optional<MarketCurrency> currency(Currency wanted) {
        return currencies.stream().filter(it -> it.currency().equals(wanted)).findFirst();
    }

    /** What its author wants of it, on top of what others have made of it meanwhile. */
    Market on(Market current, Untouched untouched) {
        return new Market(
                handle,
                untouched.or("name", current.name, name),
                untouched.or("countries", current.countries, countries),
                untouched.or("pricesIncludeTax", current.pricesIncludeTax, pricesIncludeTax),
                untouched.or("taxRates", current.taxRates, taxRates),
                untouched.or("currencies", current.currencies, currencies),
                untouched.or("isActive", current.isActive, isActive),
                current.version + 1);
    }

    boolean isHome() {
        return handle.equals(HomeMarket.HANDLE);
    }
}

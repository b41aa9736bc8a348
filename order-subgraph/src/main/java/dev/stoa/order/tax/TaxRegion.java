package dev.stoa.order.tax;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Tax rules of a place.
 *
 * @param id the country, or country and region, such as {@code US-CA}
 * @param region null for the whole country
 */
@Document(TaxRegions.COLLECTION)
public record TaxRegion(
        @Id String id,
        String country,
        @Nullable String region,
        boolean pricesIncludeTax,
        List<TaxRate> rates) {

    /** Class of goods that need no other. */
    public static final String STANDARD = "standard";

    /** Class of delivery. */
    public static final String SHIPPING = "shipping";

    public TaxRegion {
        rates = List.copyOf(rates);
    }

    static TaxRegion untaxed(String country) {
        return new TaxRegion(country, country, null, false, List.of());
    }

    /**
     * The rate of a class; the standard one where the place makes no difference. Goods that are not
     * taxable bear none.
     */
    public TaxRate rate(String taxClass) {
        return taxClass.equals(TaxRate.NONE.taxClass()) ? TaxRate.NONE : taxable(taxClass);
    }

    private TaxRate taxable(String taxClass) {
        return named(taxClass).or(() -> named(STANDARD)).orElse(TaxRate.NONE);
    }

    private Optional<TaxRate> named(String taxClass) {
        return rates.stream().filter(rate -> rate.taxClass().equals(taxClass)).findFirst();
    }

    boolean covers(@Nullable String place) {
        return region == null || place != null && region.equalsIgnoreCase(place.strip());
    }
}

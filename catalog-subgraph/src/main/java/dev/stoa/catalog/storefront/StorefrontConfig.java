package dev.stoa.catalog.storefront;

import dev.stoa.catalog.market.Market;
import dev.stoa.catalog.market.MarketCurrency;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shop as clients set themselves up with it.
 *
 * @param markets those anybody can choose, the home market first
 */
public record StorefrontConfig(
        Settings settings,
        List<Market> markets,
        boolean offersPickup,
        Limits limits,
        long version) {

    /**
     * @param locales BCP 47 tags, the shop's own first
     * @param features names that the shop and its clients have agreed on
     */
    public record Settings(
            String name, @Nullable String logoUrl, List<String> locales, List<String> features) {}

    /** What clients should not ask for more of. */
    public record Limits(int pageSize, int photosPerReview, int photoBytes) {}

    public String name() {
        return settings.name();
    }

    public @Nullable String logoUrl() {
        return settings.logoUrl();
    }

    public List<String> locales() {
        return settings.locales();
    }

    public List<String> features() {
        return settings.features();
    }

    /** Of all markets, each once. */
    public List<Currency> currencies() {
        return markets.stream()
                .flatMap(market -> market.currencies().stream())
                .map(MarketCurrency::currency)
                .distinct()
                .toList();
    }

    /** Of all markets, each once. */
    public List<String> countries() {
        return markets.stream()
                .flatMap(market -> market.countries().stream())
                .distinct()
                .sorted()
                .toList();
    }
}

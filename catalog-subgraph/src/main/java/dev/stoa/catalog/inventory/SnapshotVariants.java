package dev.stoa.catalog.inventory;

import dev.stoa.catalog.market.Markets;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.pricing.ListedPrice;
import dev.stoa.catalog.pricing.ListedPrices;
import dev.stoa.catalog.pricing.PriceLists;
import dev.stoa.catalog.pricing.PriceTag;
import dev.stoa.catalog.pricing.Prices;
import dev.stoa.catalog.product.BundleComponent;
import dev.stoa.catalog.product.LocalizedProduct;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the order subgraph all it needs of variants. */
@UseCase
class SnapshotVariants {

    private static final int MOST = 200;

    private final ShopWindow window;
    private final Stocks stocks;
    private final Markets markets;
    private final PriceLists lists;
    private final ListedPrices listed;
    private final MediaAddresses addresses;
    private final Locales locales;

    SnapshotVariants(
            ShopWindow window,
            Stocks stocks,
            Markets markets,
            PriceLists lists,
            ListedPrices listed,
            MediaAddresses addresses,
            Locales locales) {
        this.window = window;
        this.stocks = stocks;
        this.markets = markets;
        this.lists = lists;
        this.listed = listed;
        this.addresses = addresses;
        this.locales = locales;
    }

    /**
     * Whose prices to tell.
     *
     * @param market handle; null for the home market
     * @param currency null for the market's first
     */
    record Pricing(
            @Nullable String market,
            @Nullable Currency currency,
            @Nullable List<String> customerGroupIds) {

        private static final Pricing HOME = new Pricing(null, null, null);
    }

    /**
     * @param isBinding true to sell by: as they are this moment, in three reads, one more where a
     *     price list counts, and one where there are bundles. False to show: as they were a moment
     *     ago, mostly without a read
     * @param language to read titles in
     */
    List<@Nullable VariantSnapshot> handle(
            List<String> ids,
            boolean isBinding,
            @Nullable Pricing pricing,
            Locale language,
            Caller caller) {
        caller.requireService("order");
        if (ids.size() > MOST) {
            throw StoaException.badRequest(
                    "`ids` has " + ids.size() + " entries, expected at most " + MOST + ".");
        }
        var variants = isBinding ? window.current(ids) : window.known(ids);
        var stocked = BundleStock.idsFor(variants.values());
        var stock = isBinding ? stocks.supplies(stocked) : stocks.shown(stocked);
        var prices = prices(Objects.requireNonNullElse(pricing, Pricing.HOME), isBinding);
        var tags = tags(prices, withParts(variants, isBinding), isBinding);
        var snapshots = new ArrayList<@Nullable VariantSnapshot>();
        for (var id : ids) {
            var variant = variants.get(id);
            if (variant == null) {
                snapshots.add(null);
                continue;
            }
            var read = LocalizedProduct.of(variant.product(), locales, language);
            snapshots.add(
                    VariantSnapshot.of(
                            variant,
                            read,
                            BundleStock.of(variant, stock),
                            Objects.requireNonNull(tags.get(id)),
                            components(variant, tags),
                            variant.variant().quantityRule(prices.context().customerGroups()),
                            addresses));
        }
        return snapshots;
    }

    private Prices prices(Pricing pricing, boolean isBinding) {
        var groups =
                Set.copyOf(
                        Objects.requireNonNullElse(pricing.customerGroupIds(), List.<String>of()));
        var context = markets.context(pricing.market(), pricing.currency(), groups);
        return isBinding ? lists.binding(context) : lists.shown(context);
    }

    /** The variants, and what is in those that are bundles. */
    private Map<String, ProductVariant> withParts(
            Map<String, ProductVariant> variants, boolean isBinding) {
        var parts =
                variants.values().stream()
                        .flatMap(it -> it.variant().included().components().stream())
                        .map(BundleComponent::variantId)
                        .filter(Predicate.not(variants::containsKey))
                        .collect(Collectors.toSet());
        if (parts.isEmpty()) {
            return variants;
        }
        var all = new HashMap<>(variants);
        all.putAll(isBinding ? window.current(parts) : window.known(parts));
        return all;
    }

    private Map<String, PriceTag> tags(
            Prices prices, Map<String, ProductVariant> variants, boolean isBinding) {
        var rows = rows(prices, variants.keySet(), isBinding);
        return variants.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                it ->
                                        prices.tag(
                                                it.getValue().variant().ownPrice(),
                                                rows.getOrDefault(it.getKey(), List.of()))));
    }

    private static List<VariantSnapshot.Component> components(
            ProductVariant bundle, Map<String, PriceTag> tags) {
        return bundle.variant().included().components().stream()
                .map(it -> VariantSnapshot.Component.of(it, tags.get(it.variantId())))
                .toList();
    }

    private Map<String, List<ListedPrice>> rows(
            Prices prices, Collection<String> variantIds, boolean isBinding) {
        if (!prices.needRows()) {
            return Map.of();
        }
        return isBinding ? listed.stored(variantIds) : listed.shown(variantIds);
    }
}

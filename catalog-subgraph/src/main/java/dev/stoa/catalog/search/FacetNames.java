package dev.stoa.catalog.search;

import dev.stoa.catalog.attribute.AttributeDefinitions;
import dev.stoa.catalog.attribute.OptionWords;
import dev.stoa.catalog.attribute.ProductKinds;
import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.market.HomeMarket;
import dev.stoa.catalog.search.FacetCount.Count;
import dev.stoa.platform.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows counted facets as people read them: with names, in a useful order, not too long. */
final class FacetNames {

    private static final int MOST_VALUES = 50;

    private final Brands brands;
    private final Categories categories;
    private final HomeMarket market;
    private final AttributeDefinitions attributes;
    private final ProductKinds kinds;

    FacetNames(
            Brands brands,
            Categories categories,
            HomeMarket market,
            AttributeDefinitions attributes,
            ProductKinds kinds) {
        this.brands = brands;
        this.categories = categories;
        this.market = market;
        this.attributes = attributes;
        this.kinds = kinds;
    }

    /** Facets that offer a choice. */
    List<Facet> of(List<FacetCount> counted, Narrowing chosen, FacetWords words) {
        var known = AttributeFacets.of(counted, attributes, words);
        var options = words.areOwn() ? Map.<String, OptionWords>of() : options(counted);
        return counted.stream()
                .map(facet -> named(facet, chosen, known, options, words))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    private Map<String, OptionWords> options(List<FacetCount> counted) {
        var names =
                counted.stream()
                        .map(FacetCount::key)
                        .filter(key -> key.kind() == Facet.Kind.OPTION)
                        .map(FacetKey::option)
                        .toList();
        return names.isEmpty() ? Map.of() : kinds.optionWords(names);
    }

    private Facet named(
            FacetCount facet,
            Narrowing chosen,
            AttributeFacets known,
            Map<String, OptionWords> options,
            FacetWords words) {
        var kind = facet.key().kind();
        var option = options.get(facet.key().option());
        var values =
                switch (kind) {
                    case CATEGORY -> categories(facet.counts(), chosen, words);
                    case BRAND -> brands(facet.counts(), chosen, words);
                    case OPTION -> options(facet, chosen, option, words);
                    case ATTRIBUTE -> known.values(facet, chosen);
                    case PRICE -> prices(facet.counts(), chosen, words);
                    case AVAILABILITY -> availability(facet.counts(), chosen);
                };
        return new Facet(
                kind,
                known.nameOf(facet.key()),
                option == null ? known.nameOf(facet.key()) : words.of(option),
                known.of(facet.key()),
                values.limit(MOST_VALUES).toList());
    }

    /** The next level below the chosen category, as in the tree. */
    private Stream<Facet.Value> categories(List<Count> counts, Narrowing chosen, FacetWords words) {
        var parent = chosen.categoryIds().isEmpty() ? null : chosen.categoryIds().getLast();
        var known = categories.remembered(counts.stream().map(Count::value).toList());
        return counts.stream()
                .filter(count -> isChild(known.get(count.value()), parent))
                .sorted(
                        Comparator.comparing(
                                count -> category(known, count),
                                Comparator.comparingInt(Category::position)
                                        .thenComparing(Category::sortPath)))
                .map(count -> value(count, words.of(category(known, count)), false));
    }

    private static Category category(Map<String, Category> known, Count count) {
        return Objects.requireNonNull(known.get(count.value()));
    }

    private static boolean isChild(@Nullable Category category, @Nullable String parent) {
        return category != null && Objects.equals(category.parentId(), parent);
    }

    private Stream<Facet.Value> brands(List<Count> counts, Narrowing chosen, FacetWords words) {
        var known = brands.remembered(counts.stream().map(Count::value).toList());
        return counts.stream()
                .filter(count -> known.containsKey(count.value()))
                .sorted(
                        chosenFirst(chosen.brandIds())
                                .thenComparing(Comparator.comparing(Count::hits).reversed())
                                .thenComparing(count -> brand(known, count).nameKey()))
                .map(
                        count ->
                                value(
                                        count,
                                        words.of(brand(known, count)),
                                        chosen.brandIds().contains(count.value())));
    }

    private static Brand brand(Map<String, Brand> known, Count count) {
        return Objects.requireNonNull(known.get(count.value()));
    }

    /** What is chosen must not fall off the end of a long list. */
    static Comparator<Count> chosenFirst(List<String> chosen) {
        return Comparator.comparing(count -> !chosen.contains(count.value()));
    }

    private static Stream<Facet.Value> options(
            FacetCount facet, Narrowing chosen, @Nullable OptionWords option, FacetWords words) {
        var wanted = chosen.options().getOrDefault(facet.key().option(), List.of());
        return facet.counts().stream()
                .sorted(
                        chosenFirst(wanted)
                                .thenComparing(Comparator.comparing(Count::hits).reversed())
                                .thenComparing(Count::value))
                .map(
                        count ->
                                value(
                                        count,
                                        option == null
                                                ? count.value()
                                                : words.of(option, count.value()),
                                        wanted.contains(count.value())));
    }

    private Stream<Facet.Value> prices(List<Count> counts, Narrowing chosen, FacetWords words) {
        return counts.stream().map(count -> range(count, chosen, words));
    }

    /** Both ends belong to it, so that sending them back as a filter finds what was counted. */
    private Facet.Value range(Count count, Narrowing chosen, FacetWords words) {
        var ends = count.value().split("-", 2);
        var min = money(Long.parseLong(ends[0]));
        var max = ends[1].isEmpty() ? null : money(Long.parseLong(ends[1]) - 1);
        boolean isSelected =
                Objects.equals(chosen.priceMin(), min.minor())
                        && Objects.equals(chosen.priceMax(), max == null ? null : max.minor());
        return value(count, words.prices(min, max), isSelected).priced(min, max);
    }

    private Money money(long minor) {
        return new Money(minor, market.currency());
    }

    private static Stream<Facet.Value> availability(List<Count> counts, Narrowing chosen) {
        return counts.stream()
                .filter(count -> count.hits() > 0)
                .map(
                        count ->
                                value(
                                        count,
                                        count.value().equals("true") ? "In stock" : "Sold out",
                                        count.value()
                                                .equals(String.valueOf(chosen.isAvailable()))));
    }

    private static Facet.Value value(Count count, String label, boolean isSelected) {
        return Facet.Value.of(count.value(), label, count.hits(), isSelected);
    }
}

package dev.stoa.catalog.search;

import dev.stoa.catalog.search.Facet.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What hits must have besides the words. Slugs are resolved, prices are in the smallest unit.
 *
 * @param status null for any
 * @param categoryIds the hit stands in or below all of them
 * @param makers brands, all of which the hit must be of: a page of a brand is no choice in a facet
 * @param ratingMin in hundredths of stars
 * @param options wanted values by option: one variant must have one of each
 * @param attributes by key of the attribute
 * @param where whatever else must hold; null for nothing
 */
record Narrowing(
        @Nullable String status,
        List<String> categoryIds,
        List<String> collectionIds,
        List<String> makers,
        List<String> brandIds,
        List<String> tags,
        @Nullable Long priceMin,
        @Nullable Long priceMax,
        @Nullable Boolean isAvailable,
        @Nullable Integer ratingMin,
        Map<String, List<String>> options,
        Map<String, AttributeWish> attributes,
        @Nullable Condition where) {

    /** Facets in which something is chosen. */
    List<FacetKey> chosenFacets() {
        var keys = new ArrayList<FacetKey>();
        if (!brandIds.isEmpty()) {
            keys.add(FacetKey.of(Kind.BRAND));
        }
        if (priceMin != null || priceMax != null) {
            keys.add(FacetKey.of(Kind.PRICE));
        }
        if (isAvailable != null) {
            keys.add(FacetKey.of(Kind.AVAILABILITY));
        }
        options.keySet().forEach(name -> keys.add(FacetKey.ofOption(name)));
        attributes.values().forEach(wish -> keys.add(FacetKey.of(wish)));
        return keys;
    }
}

package dev.stoa.catalog.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What hits must have besides the words. Slugs are resolved, prices are in the smallest unit.
 *
 * @param categoryIds the hit stands in or below all of them
 * @param ratingMin in hundredths of stars
 * @param options wanted values by option: one variant must have one of each
 * @param attributes by key of the attribute
 */
record Narrowing(
        String status,
        List<String> categoryIds,
        List<String> collectionIds,
        List<String> brandIds,
        List<String> tags,
        @Nullable Long priceMin,
        @Nullable Long priceMax,
        @Nullable Boolean isAvailable,
        @Nullable Integer ratingMin,
        Map<String, List<String>> options,
        Map<String, AttributeWish> attributes) {}

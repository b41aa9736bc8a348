package dev.stoa.catalog.search;

import dev.stoa.catalog.scan.Column;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.search.util.common.data.Range;

/** Hits of all segments by what they have. */
final class FacetTally {

    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey());

    private final Map<String, Long> categories = new HashMap<>();
    private final Map<String, Long> brands = new HashMap<>();
    private final Map<String, Long> options = new HashMap<>();
    private final Map<String, Long> attributes = new HashMap<>();
    private final Map<Range<Long>, Long> prices = new HashMap<>();
    private final Map<Integer, Long> available = new TreeMap<>();

    void categories(Column column, int[] hits) {
        add(categories, column, hits);
    }

    void brands(Column column, int[] hits) {
        add(brands, column, hits);
    }

    void options(Column column, int[] hits) {
        add(options, column, hits);
    }

    void attributes(Column column, int[] hits) {
        add(attributes, column, hits);
    }

    void prices(int[] hits) {
        for (int i = 0; i < hits.length; i++) {
            add(prices, PriceSteps.all().get(i), hits[i]);
        }
    }

    void available(int[] hits) {
        for (int i = 0; i < hits.length; i++) {
            add(available, i, hits[i]);
        }
    }

    private static void add(Map<String, Long> all, Column column, int[] hits) {
        for (int value = 0; value < hits.length; value++) {
            if (hits[value] > 0) {
                add(all, column.name(value), hits[value]);
            }
        }
    }

    private static <K> void add(Map<K, Long> all, K value, long hits) {
        all.merge(value, hits, Long::sum);
    }

    void add(FacetTally others) {
        others.categories.forEach((value, hits) -> add(categories, value, hits));
        others.brands.forEach((value, hits) -> add(brands, value, hits));
        others.options.forEach((value, hits) -> add(options, value, hits));
        others.attributes.forEach((value, hits) -> add(attributes, value, hits));
        others.prices.forEach((range, hits) -> add(prices, range, hits));
        others.available.forEach((value, hits) -> add(available, value, hits));
    }

    CountedValues values() {
        return new CountedValues(
                most(categories, CountedValues.MOST),
                most(brands, CountedValues.MOST),
                most(options, CountedValues.MOST),
                most(attributes, AttributeTerms.MOST_COUNTED),
                prices,
                available);
    }

    private static Map<String, Long> most(Map<String, Long> all, int number) {
        var most = new LinkedHashMap<String, Long>();
        all.entrySet().stream()
                .sorted(MOST_FIRST)
                .limit(number)
                .forEach(value -> most.put(value.getKey(), value.getValue()));
        return most;
    }
}

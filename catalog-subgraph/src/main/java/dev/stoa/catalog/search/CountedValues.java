package dev.stoa.catalog.search;

import dev.stoa.catalog.search.Facet.Kind;
import dev.stoa.catalog.search.FacetCount.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.search.util.common.data.Range;

/** How many hits have each value of each field that facets are made of. */
record CountedValues(
        Map<String, Long> categories,
        Map<String, Long> brands,
        Map<String, Long> options,
        Map<String, Long> attributes,
        Map<Range<Long>, Long> prices,
        Map<Integer, Long> available) {

    /** Of one field; those that most hits have. */
    static final int MOST = 500;

    List<FacetCount> facets() {
        var facets = new ArrayList<FacetCount>();
        facets.add(facet(Kind.CATEGORY, counts(categories)));
        facets.add(facet(Kind.BRAND, counts(brands)));
        facets.addAll(options(options));
        facets.addAll(AttributeTerms.counts(attributes));
        facets.add(facet(Kind.PRICE, PriceSteps.few(prices)));
        facets.add(facet(Kind.AVAILABILITY, availability(available)));
        return facets;
    }

    private static FacetCount facet(Kind kind, List<Count> counts) {
        return new FacetCount(FacetKey.of(kind), counts);
    }

    private static List<Count> counts(Map<String, Long> hits) {
        return hits.entrySet().stream()
                .map(value -> new Count(value.getKey(), value.getValue()))
                .toList();
    }

    private static List<FacetCount> options(Map<String, Long> hits) {
        var values = new TreeMap<String, List<Count>>();
        hits.forEach(
                (choice, count) -> {
                    int end = choice.indexOf('=');
                    values.computeIfAbsent(choice.substring(0, end), _ -> new ArrayList<>())
                            .add(new Count(choice.substring(end + 1), count));
                });
        return values.entrySet().stream()
                .map(
                        option ->
                                new FacetCount(
                                        FacetKey.ofOption(option.getKey()), option.getValue()))
                .toList();
    }

    private static List<Count> availability(Map<Integer, Long> hits) {
        return List.of(
                new Count("true", hits.getOrDefault(1, 0L)),
                new Count("false", hits.getOrDefault(0, 0L)));
    }
}

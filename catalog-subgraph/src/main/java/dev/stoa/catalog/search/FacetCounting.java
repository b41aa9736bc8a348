package dev.stoa.catalog.search;

import dev.stoa.catalog.search.Facet.Kind;
import dev.stoa.catalog.search.FacetCount.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.data.Range;
import org.jspecify.annotations.Nullable;

/**
 * Counts the hits of one question by facets. A facet in which something is chosen is counted as if
 * nothing were, by a search of its own: its other values are what could be chosen as well.
 */
final class FacetCounting {

    private static final int MOST_VALUES = 500;
    private static final AggregationKey<Map<String, Long>> CATEGORIES = AggregationKey.of("c");
    private static final AggregationKey<Map<String, Long>> BRANDS = AggregationKey.of("b");
    private static final AggregationKey<Map<String, Long>> OPTIONS = AggregationKey.of("o");
    private static final AggregationKey<Map<String, Long>> ATTRIBUTES = AggregationKey.of("t");
    private static final AggregationKey<Map<Range<Long>, Long>> PRICES = AggregationKey.of("p");
    private static final AggregationKey<Map<Integer, Long>> AVAILABLE = AggregationKey.of("a");

    private final SearchSession session;
    private final SearchQuestion question;
    private final Reading reading;

    FacetCounting(SearchSession session, SearchQuestion question, Reading reading) {
        this.session = session;
        this.question = question;
        this.reading = reading;
    }

    List<FacetCount> all() {
        var counts = new LinkedHashMap<FacetKey, FacetCount>();
        facetsOf(search(null)).forEach(facet -> counts.put(facet.key(), facet));
        for (var key : chosen()) {
            facetsOf(search(key)).stream()
                    .filter(facet -> facet.key().equals(key))
                    .forEach(facet -> counts.put(key, facet));
        }
        return List.copyOf(counts.values());
    }

    private List<FacetKey> chosen() {
        var wanted = question.narrowing();
        var keys = new ArrayList<FacetKey>();
        if (!wanted.brandIds().isEmpty()) {
            keys.add(FacetKey.of(Kind.BRAND));
        }
        if (wanted.priceMin() != null || wanted.priceMax() != null) {
            keys.add(FacetKey.of(Kind.PRICE));
        }
        if (wanted.isAvailable() != null) {
            keys.add(FacetKey.of(Kind.AVAILABILITY));
        }
        wanted.options().keySet().forEach(name -> keys.add(key(name)));
        wanted.attributes().values().forEach(wish -> keys.add(FacetKey.of(wish)));
        return keys;
    }

    private SearchResult<?> search(@Nullable FacetKey without) {
        return session.search(ProductEntry.class)
                .select(f -> f.id(String.class))
                .where(f -> SearchPredicates.of(f, question, reading, without))
                .aggregation(
                        CATEGORIES,
                        f ->
                                f.terms()
                                        .field("categoryPath", String.class)
                                        .maxTermCount(MOST_VALUES))
                .aggregation(
                        BRANDS,
                        f -> f.terms().field("brandId", String.class).maxTermCount(MOST_VALUES))
                .aggregation(
                        OPTIONS,
                        f ->
                                f.terms()
                                        .field("optionValues", String.class)
                                        .maxTermCount(MOST_VALUES))
                .aggregation(
                        ATTRIBUTES,
                        f ->
                                f.terms()
                                        .field("attributes", String.class)
                                        .maxTermCount(AttributeTerms.MOST_COUNTED))
                .aggregation(
                        PRICES, f -> f.range().field("prices", Long.class).ranges(PriceSteps.all()))
                .aggregation(AVAILABLE, f -> f.terms().field("isAvailable", Integer.class))
                .totalHitCountThreshold(1)
                .fetch(0);
    }

    private static List<FacetCount> facetsOf(SearchResult<?> found) {
        var facets = new ArrayList<FacetCount>();
        facets.add(facet(Kind.CATEGORY, counts(found.aggregation(CATEGORIES))));
        facets.add(facet(Kind.BRAND, counts(found.aggregation(BRANDS))));
        facets.addAll(options(found.aggregation(OPTIONS)));
        facets.addAll(AttributeTerms.counts(found.aggregation(ATTRIBUTES)));
        facets.add(facet(Kind.PRICE, PriceSteps.few(found.aggregation(PRICES))));
        facets.add(facet(Kind.AVAILABILITY, availability(found.aggregation(AVAILABLE))));
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
                .map(option -> new FacetCount(key(option.getKey()), option.getValue()))
                .toList();
    }

    private static FacetKey key(String option) {
        return new FacetKey(Kind.OPTION, option);
    }

    private static List<Count> availability(Map<Integer, Long> hits) {
        return List.of(
                new Count("true", hits.getOrDefault(1, 0L)),
                new Count("false", hits.getOrDefault(0, 0L)));
    }
}

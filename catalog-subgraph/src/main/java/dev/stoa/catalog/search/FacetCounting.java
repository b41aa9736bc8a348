package dev.stoa.catalog.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final int MOST_VALUES = CountedValues.MOST;
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
        for (var key : question.narrowing().chosenFacets()) {
            facetsOf(search(key)).stream()
                    .filter(facet -> facet.key().equals(key))
                    .forEach(facet -> counts.put(key, facet));
        }
        return List.copyOf(counts.values());
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
        return new CountedValues(
                        found.aggregation(CATEGORIES),
                        found.aggregation(BRANDS),
                        found.aggregation(OPTIONS),
                        found.aggregation(ATTRIBUTES),
                        found.aggregation(PRICES),
                        found.aggregation(AVAILABLE))
                .facets();
    }
}

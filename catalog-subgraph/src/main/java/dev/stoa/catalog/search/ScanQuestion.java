package dev.stoa.catalog.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * A question as Lucene understands it, in parts.
 *
 * @param text what weighs; empty for all products
 * @param always what is wanted whatever facet is counted; at least the status
 * @param options all wanted options, of one variant
 * @param attributes each wanted attribute
 * @param otherOptions for each wanted option all but this one; empty where there is no other
 */
record ScanQuestion(
        Optional<Query> text,
        List<Query> always,
        Optional<Query> options,
        Map<FacetKey, Query> attributes,
        Map<FacetKey, Optional<Query>> otherOptions) {

    static ScanQuestion of(SearchPredicateFactory f, SearchQuestion question, Reading reading) {
        var narrowing = question.narrowing();
        var all = new NarrowingPredicates(f, narrowing, null);
        var others = new LinkedHashMap<FacetKey, Optional<Query>>();
        for (var name : narrowing.options().keySet()) {
            var key = FacetKey.ofOption(name);
            var without = new NarrowingPredicates(f, narrowing, key).options();
            others.put(key, without.map(ScanQuestion::query));
        }
        return new ScanQuestion(
                question.text().isEmpty()
                        ? Optional.empty()
                        : Optional.of(query(SearchPredicates.wordsOrPinned(f, question, reading))),
                all.always().stream().map(ScanQuestion::query).toList(),
                all.options().map(ScanQuestion::query),
                attributes(f, narrowing),
                others);
    }

    private static Map<FacetKey, Query> attributes(SearchPredicateFactory f, Narrowing narrowing) {
        var attributes = new LinkedHashMap<FacetKey, Query>();
        for (var wish : narrowing.attributes().values()) {
            attributes.put(FacetKey.of(wish), query(AttributeTerms.satisfying(f, wish)));
        }
        return attributes;
    }

    static Query query(PredicateFinalStep predicate) {
        return LuceneMigrationUtils.toLuceneQuery(predicate.toPredicate());
    }
}

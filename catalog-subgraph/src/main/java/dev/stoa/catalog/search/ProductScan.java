package dev.stoa.catalog.search;

import dev.stoa.catalog.scan.PerSegment;
import dev.stoa.catalog.scan.Scans;
import dev.stoa.catalog.scan.Weighed;
import dev.stoa.catalog.scan.Weighing;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * One pass over all products that a question could mean: it counts every facet exactly, those in
 * which something is chosen as if nothing were, and keeps the best hits.
 */
final class ProductScan {

    private final Scans scans;
    private final PerSegment<ProductColumns> columns;
    private final IndexSearcher searcher;
    private final ScanQuestion question;
    private final Narrowing narrowing;

    private final FacetTally all = new FacetTally();
    private final Map<FacetKey, FacetTally> missing = new LinkedHashMap<>();
    private final BestHits best;
    private long total;

    ProductScan(
            Scans scans,
            PerSegment<ProductColumns> columns,
            IndexSearcher searcher,
            ScanQuestion question,
            Narrowing narrowing,
            int hits) {
        this.scans = scans;
        this.columns = columns;
        this.searcher = searcher;
        this.question = question;
        this.narrowing = narrowing;
        this.best = new BestHits(hits);
        narrowing.chosenFacets().forEach(key -> missing.put(key, new FacetTally()));
    }

    Scan made(Reading reading, Weighing weighing) {
        for (var segment : searcher.getIndexReader().leaves()) {
            new OfSegment(segment).go(weighing);
        }
        var values = all.values();
        return new Scan(reading, total, values, facets(values), best.ids());
    }

    private List<FacetCount> facets(CountedValues values) {
        var facets = new LinkedHashMap<FacetKey, FacetCount>();
        values.facets().forEach(facet -> facets.put(facet.key(), facet));
        missing.forEach(
                (key, tally) -> {
                    tally.add(all);
                    tally.values().facets().stream()
                            .filter(facet -> facet.key().equals(key))
                            .forEach(facet -> facets.put(key, facet));
                });
        return List.copyOf(facets.values());
    }

    private final class OfSegment {

        private final LeafReaderContext segment;
        private final ProductColumns products;
        private final SegmentCounts counts;
        private final Map<FacetKey, SegmentCounts> missed = new HashMap<>();
        private final FixedBitSet possible;
        private final ChosenFacets chosen;

        OfSegment(LeafReaderContext segment) {
            this.segment = segment;
            this.products = columns.of(segment.reader());
            this.counts = new SegmentCounts(products);
            missing.keySet().forEach(key -> missed.put(key, new SegmentCounts(products)));
            this.possible = possible();
            this.chosen =
                    new ChosenFacets(
                            narrowing,
                            products,
                            attributes(),
                            question.options().map(this::matches).stream().toList(),
                            others(),
                            key -> Objects.requireNonNull(missed.get(key)));
        }

        private FixedBitSet matches(Query query) {
            return scans.matches(query, searcher, segment);
        }

        private FixedBitSet possible() {
            var filters = question.always().stream().map(this::matches).toList();
            if (filters.size() == 1) {
                return filters.getFirst();
            }
            var all = filters.getFirst().clone();
            filters.stream().skip(1).forEach(all::and);
            return all;
        }

        private Map<FacetKey, FixedBitSet> attributes() {
            var attributes = new HashMap<FacetKey, FixedBitSet>();
            question.attributes().forEach((key, query) -> attributes.put(key, matches(query)));
            return attributes;
        }

        private Map<FacetKey, FixedBitSet> others() {
            var others = new HashMap<FacetKey, FixedBitSet>();
            question.otherOptions().forEach((key, query) -> others.put(key, without(query)));
            return others;
        }

        /** Where no other option is wanted, all that is possible. */
        private FixedBitSet without(Optional<Query> query) {
            return query.map(this::matches).orElse(possible);
        }

        void go(Weighing weighing) {
            question.text()
                    .ifPresentOrElse(text -> words(weighing.of(text, segment)), this::everything);
            counts.addTo(all);
            missing.forEach((key, tally) -> Objects.requireNonNull(missed.get(key)).addTo(tally));
        }

        private void words(Weighed found) {
            for (int i = 0; i < found.size(); i++) {
                if (possible.get(found.doc(i))) {
                    take(found.doc(i), found.weight(i));
                }
            }
        }

        private void everything() {
            Bits live = segment.reader().getLiveDocs();
            for (int doc = 0; doc < possible.length(); doc++) {
                if (possible.get(doc) && (live == null || live.get(doc))) {
                    take(doc, 0);
                }
            }
        }

        private void take(int doc, float weight) {
            if (chosen.allow(doc)) {
                total++;
                counts.add(doc);
                best.offer(products.isAvailable(doc), weight, products.keys().only(doc));
            }
        }
    }
}

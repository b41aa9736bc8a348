package dev.stoa.catalog.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/**
 * Weighs all that a query matches, as Lucene would. Where words are combined, each is asked for by
 * itself: its postings are then read one list after the other and not document by document, and
 * what was found for a word serves all questions that have it.
 */
public final class Weighing {

    private final IndexSearcher searcher;
    private final Known known;

    Weighing(IndexSearcher searcher, Known known) {
        this.searcher = searcher;
        this.known = known;
    }

    /** All that a segment has. */
    public Weighed of(Query query, LeafReaderContext segment) {
        return switch (query) {
            case BoostQuery boosted when isCombined(boosted.getQuery()) ->
                    of(boosted.getQuery(), segment).times(boosted.getBoost());
            case BooleanQuery combined when isCombined(combined) -> combined(combined, segment);
            default -> known.of(query, this::asked).get(segment.ord);
        };
    }

    /** True where words come together; places where one word may stand are Lucene's. */
    private static boolean isCombined(Query query) {
        return query instanceof BooleanQuery all
                && parts(all, Occur.MUST_NOT).isEmpty()
                && parts(all, Occur.FILTER).isEmpty()
                && (!parts(all, Occur.MUST).isEmpty()
                        || all.getMinimumNumberShouldMatch() > 1
                        || parts(all, Occur.SHOULD).stream()
                                .anyMatch(part -> isCombined(withoutBoost(part))));
    }

    private static List<Query> parts(BooleanQuery query, Occur occur) {
        return query.clauses().stream()
                .filter(part -> part.getOccur() == occur)
                .map(BooleanClause::getQuery)
                .toList();
    }

    private static Query withoutBoost(Query query) {
        return query instanceof BoostQuery boosted ? boosted.getQuery() : query;
    }

    /** Grouped as Lucene groups them, since each group is rounded. */
    private Weighed combined(BooleanQuery query, LeafReaderContext segment) {
        var optional = all(query, Occur.SHOULD, segment);
        var needed = all(query, Occur.MUST, segment);
        int wanted = query.getMinimumNumberShouldMatch();
        if (needed.isEmpty()) {
            return someOf(optional, Math.max(1, wanted));
        }
        var all = Weighed.inAll(needed);
        if (wanted > 0) {
            return Weighed.inAll(List.of(all, someOf(optional, wanted)));
        }
        return optional.isEmpty() ? all : all.with(Weighed.inAny(optional));
    }

    private static Weighed someOf(List<Weighed> all, int wanted) {
        if (wanted > all.size()) {
            return Weighed.NONE;
        }
        if (wanted == all.size()) {
            return Weighed.inAll(all);
        }
        return wanted == 1 ? Weighed.inAny(all) : Weighed.inAtLeast(wanted, all);
    }

    private List<Weighed> all(BooleanQuery query, Occur occur, LeafReaderContext segment) {
        return parts(query, occur).stream().map(part -> of(part, segment)).toList();
    }

    private List<Weighed> asked(Query query) {
        try {
            var rewritten = searcher.rewrite(query);
            var weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE, 1);
            var found = new ArrayList<Weighed>();
            for (var segment : searcher.getIndexReader().leaves()) {
                var scorer = weight.bulkScorer(segment);
                var all = new Gathered();
                if (scorer != null) {
                    scorer.score(all, segment.reader().getLiveDocs());
                }
                found.add(all.found());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

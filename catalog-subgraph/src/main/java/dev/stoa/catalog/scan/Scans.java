package dev.stoa.catalog.scan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** What one scan of an index leaves behind for the next. */
public final class Scans {

    private static final long MOST_BITS = 64_000_000;

    private final Cache<Filter, FixedBitSet> filters =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BITS)
                    .<Filter, FixedBitSet>weigher((_, bits) -> bits.length() + Long.SIZE)
                    .build();
    private volatile Known known = new Known(List.of());

    private record Filter(Query query, Object segment) {}

    /**
     * @param searcher of the whole index: what a word is worth depends on how many have it
     */
    public Weighing weighing(IndexSearcher searcher) {
        var segments = searcher.getIndexReader().leaves().stream().map(Scans::state).toList();
        var now = known;
        if (!now.isOf(segments)) {
            now = new Known(segments);
            known = now;
        }
        return new Weighing(searcher, now);
    }

    private static Object state(LeafReaderContext segment) {
        return segment.reader().getReaderCacheHelper().getKey();
    }

    /** What matches, and maybe has been deleted. Not to be changed. */
    public FixedBitSet matches(Query query, IndexSearcher searcher, LeafReaderContext segment) {
        var core = segment.reader().getCoreCacheHelper().getKey();
        return filters.get(new Filter(query, core), _ -> read(query, searcher, segment));
    }

    private static FixedBitSet read(
            Query query, IndexSearcher searcher, LeafReaderContext segment) {
        try {
            var bits = new FixedBitSet(segment.reader().maxDoc());
            var scorer =
                    searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                            .scorer(segment);
            if (scorer != null) {
                bits.or(scorer.iterator());
            }
            return bits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A searcher that keeps nothing: this does. */
    public static IndexSearcher searcher(IndexReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        return searcher;
    }
}

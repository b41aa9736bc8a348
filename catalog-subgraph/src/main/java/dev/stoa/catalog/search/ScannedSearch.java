package dev.stoa.catalog.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.catalog.scan.PerSegment;
import dev.stoa.catalog.scan.Scans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Searches an index in the folder of this process by going through it once for each question: for
 * the hits, how many there are, and all facets. What only Lucene's own order tells is asked of
 * Lucene.
 */
final class ScannedSearch implements ProductSearch {

    private static final int MOST_REMEMBERED = 100;
    private static final int USUAL_HITS = 25;
    private static final int MOST_GUESSED = 100;

    private final ProductIndexes indexes;
    private final IndexedSearch sorted;
    private final Scans scans = new Scans();
    private final PerSegment<ProductColumns> columns = new PerSegment<>(ProductColumns::of);

    /** One answer asks several times: for hits, facets, and the number of hits. */
    private final Cache<Asked, Scan> known =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    private record Asked(SearchQuestion question, String indexState) {}

    ScannedSearch(ProductIndexes indexes) {
        this.indexes = indexes;
        this.sorted = new IndexedSearch(indexes);
    }

    @Override
    public Hits find(SearchQuestion question, Optional<Place> after, int size) {
        if (question.sort() != null) {
            return sorted.find(question, after, size);
        }
        int start = after.map(place -> place.rank() + 1).orElse(0);
        int most = Math.min(size, IndexedSearch.MOST_RANKED - start);
        if (most <= 0) {
            return new Hits(List.of(), false, null);
        }
        var scan =
                after.map(place -> again(question, place, start + most + 1))
                        .orElseGet(() -> scan(question, most + 1));
        var ids = scan.best();
        var hits =
                IntStream.range(start, Math.min(start + most, ids.size()))
                        .mapToObj(rank -> hit(ids.get(rank), scan.reading(), rank))
                        .toList();
        boolean hasMore = scan.total() > start + most && start + most < IndexedSearch.MOST_RANKED;
        return new Hits(hits, hasMore, scan.total());
    }

    private static Hits.Hit hit(String id, Reading reading, int rank) {
        return new Hits.Hit(id, new Place(reading.strictness(), rank, null, id));
    }

    @Override
    public long count(SearchQuestion question) {
        return scan(question, USUAL_HITS).total();
    }

    @Override
    public List<FacetCount> facets(SearchQuestion question) {
        return scan(question, USUAL_HITS).facets();
    }

    @Override
    public List<String> wordsInsteadOf(SearchQuestion question) {
        var scan = scan(question, USUAL_HITS);
        return scan.reading().strictness() == Strictness.EXACT
                ? List.of()
                : sorted.words(question, scan.best());
    }

    @Override
    public Guess guess(SearchQuestion question, int products) {
        var scan = scan(question, USUAL_HITS);
        return new Guess(
                scan.best().stream().limit(products).toList(),
                scan.values().categories().keySet().stream().limit(MOST_GUESSED).toList(),
                scan.values().brands().keySet().stream().limit(MOST_GUESSED).toList(),
                sorted.words(question, scan.best()));
    }

    private Scan scan(SearchQuestion question, int hits) {
        var asked = new Asked(question, indexes.state());
        var before = known.getIfPresent(asked);
        if (before != null && before.reaches(hits)) {
            return before;
        }
        var scan = ask(open -> open.first(question, Math.max(hits, USUAL_HITS)));
        known.put(asked, scan);
        return scan;
    }

    /** Pages behind the first are seldom asked for twice. */
    private Scan again(SearchQuestion question, Place after, int hits) {
        return ask(open -> open.again(question, after.strictness(), hits));
    }

    private Scan ask(Function<OpenIndex, Scan> question) {
        return indexes.ask(
                session -> {
                    try (var open = new OpenIndex(session, scans, columns)) {
                        return question.apply(open);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}

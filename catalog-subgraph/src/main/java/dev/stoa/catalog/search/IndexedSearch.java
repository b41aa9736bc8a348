package dev.stoa.catalog.search;

import dev.stoa.catalog.product.ProductSort;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Searches the index of this process. */
class IndexedSearch implements ProductSearch {

    /** Nobody looks so far down a list whose best hits come first, but machines do. */
    static final int MOST_RANKED = 1_000;

    private static final int HITS_FOR_WORDS = 20;
    private static final AggregationKey<Map<String, Long>> CATEGORIES = AggregationKey.of("c");
    private static final AggregationKey<Map<String, Long>> BRANDS = AggregationKey.of("b");

    private final ProductIndexes indexes;
    private final Readings readings;

    IndexedSearch(ProductIndexes indexes) {
        this.indexes = indexes;
        this.readings = new Readings(indexes::state);
    }

    @Override
    public Hits find(SearchQuestion question, Optional<Place> after, int size) {
        return indexes.ask(
                session ->
                        question.sort() == null
                                ? bestFirst(session, question, after, size)
                                : sorted(session, question, question.sort(), after, size));
    }

    private Hits bestFirst(
            SearchSession session, SearchQuestion question, Optional<Place> after, int size) {
        int start = after.map(place -> place.rank() + 1).orElse(0);
        int most = Math.min(size, MOST_RANKED - start);
        if (most <= 0) {
            return new Hits(List.of(), false, null);
        }
        var reading = readings.of(session, question, after);
        var found =
                session.search(ProductEntry.class)
                        .select(f -> f.id(String.class))
                        .where(f -> SearchPredicates.of(f, question, reading, null))
                        .sort(IndexedSearch::bestFirst)
                        .fetch(start, most + 1);
        var ids = found.hits();
        var hits =
                IntStream.range(0, Math.min(most, ids.size()))
                        .mapToObj(i -> ranked(ids.get(i), reading, start + i))
                        .toList();
        boolean hasMore = ids.size() > most && start + most < MOST_RANKED;
        return new Hits(hits, hasMore, found.total().hitCount());
    }

    private static Hits.Hit ranked(String id, Reading reading, int rank) {
        return new Hits.Hit(id, new Place(reading.strictness(), rank, null, id));
    }

    private Hits sorted(
            SearchSession session,
            SearchQuestion question,
            ProductSort sort,
            Optional<Place> after,
            int size) {
        var field = SortField.of(sort);
        var reading = readings.of(session, question, after);
        var found =
                session.search(ProductEntry.class)
                        .select(
                                f ->
                                        f.composite()
                                                .from(
                                                        f.id(String.class),
                                                        f.field(field.name(), field.type()))
                                                .asList())
                        .where(
                                f -> {
                                    var all = f.bool();
                                    all.must(SearchPredicates.of(f, question, reading, null));
                                    after.ifPresent(
                                            place ->
                                                    all.filter(
                                                            field.behind(
                                                                    f,
                                                                    Objects.requireNonNull(
                                                                            place.value()),
                                                                    place.id())));
                                    return all;
                                })
                        .sort(f -> field.sort(f).then().field("key"))
                        .fetch(0, size + 1);
        var rows = found.hits();
        var hits = rows.stream().limit(size).map(row -> sortedHit(row, reading)).toList();
        var total = after.isEmpty() ? found.total().hitCount() : null;
        return new Hits(hits, rows.size() > size, total);
    }

    private static Hits.Hit sortedHit(List<?> row, Reading reading) {
        var id = (String) Objects.requireNonNull(row.getFirst());
        return new Hits.Hit(
                id, new Place(reading.strictness(), 0, SortField.written(row.get(1)), id));
    }

    @Override
    public long count(SearchQuestion question) {
        return indexes.ask(
                session -> {
                    var reading = readings.of(session, question, Optional.empty());
                    return session.search(ProductEntry.class)
                            .where(f -> SearchPredicates.of(f, question, reading, null))
                            .fetchTotalHitCount();
                });
    }

    @Override
    public List<FacetCount> facets(SearchQuestion question) {
        return indexes.ask(
                session -> {
                    var reading = readings.of(session, question, Optional.empty());
                    return new FacetCounting(session, question, reading).all();
                });
    }

    @Override
    public List<String> wordsInsteadOf(SearchQuestion question) {
        return indexes.ask(
                session -> {
                    var reading = readings.of(session, question, Optional.empty());
                    return reading.strictness() == Strictness.EXACT
                            ? List.of()
                            : words(session, question, reading, HITS_FOR_WORDS);
                });
    }

    /** Of the first hits, as they are shown. */
    private static List<String> words(
            SearchSession session, SearchQuestion question, Reading reading, int hits) {
        return session
                .search(ProductEntry.class)
                .select(f -> words(f, question))
                .where(f -> SearchPredicates.of(f, question, reading, null))
                .sort(IndexedSearch::bestFirst)
                .totalHitCountThreshold(1)
                .fetchHits(hits)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Of these hits, in their order: what is asked for by its id need not be searched again. */
    List<String> words(SearchQuestion question, List<String> ids) {
        var first = ids.subList(0, Math.min(HITS_FOR_WORDS, ids.size()));
        if (first.isEmpty()) {
            return List.of();
        }
        var found =
                indexes.ask(
                        session ->
                                session
                                        .search(ProductEntry.class)
                                        .select(f -> wordsById(f, question))
                                        .where(f -> f.id().matchingAny(first))
                                        .sort(f -> f.indexOrder())
                                        .fetchHits(first.size())
                                        .stream()
                                        .collect(Collectors.toMap(Entry::getKey, Entry::getValue)));
        return first.stream().flatMap(id -> found.getOrDefault(id, List.of()).stream()).toList();
    }

    private static ProjectionFinalStep<Entry<String, List<String>>> wordsById(
            SearchProjectionFactory<?, ?> f, SearchQuestion question) {
        return f.composite().from(f.id(String.class), words(f, question)).as(Map::entry);
    }

    private static ProjectionFinalStep<List<String>> words(
            SearchProjectionFactory<?, ?> f, SearchQuestion question) {
        return f.composite()
                .from(
                        f.field("titleWords", String.class).list(),
                        f.field("nameWords", String.class).list(),
                        f.field("foreignWords", String.class).list())
                .as(
                        (title, names, foreign) ->
                                Stream.of(title, names, question.text().spoken(foreign))
                                        .flatMap(List::stream)
                                        .toList());
    }

    private static SortFinalStep bestFirst(SearchSortFactory f) {
        return f.field("isAvailable").desc().then().score().then().field("key");
    }

    @Override
    public Guess guess(SearchQuestion question, int products) {
        return indexes.ask(
                session -> {
                    var reading = readings.of(session, question, Optional.empty());
                    var found =
                            session.search(ProductEntry.class)
                                    .select(f -> f.id(String.class))
                                    .where(f -> SearchPredicates.of(f, question, reading, null))
                                    .aggregation(
                                            CATEGORIES,
                                            f -> f.terms().field("categoryPath", String.class))
                                    .aggregation(
                                            BRANDS, f -> f.terms().field("brandId", String.class))
                                    .sort(IndexedSearch::bestFirst)
                                    .totalHitCountThreshold(1)
                                    .fetch(products);
                    return new Guess(
                            found.hits(),
                            List.copyOf(found.aggregation(CATEGORIES).keySet()),
                            List.copyOf(found.aggregation(BRANDS).keySet()),
                            words(session, question, reading, HITS_FOR_WORDS));
                });
    }
}

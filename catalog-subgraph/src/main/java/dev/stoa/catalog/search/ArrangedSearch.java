package dev.stoa.catalog.search;

import dev.stoa.catalog.collection.CollectedProducts;
import dev.stoa.catalog.product.ProductSort;
import dev.stoa.catalog.search.Hits.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts hits in the order of their collection, which no index knows: each collection has its own.
 */
final class ArrangedSearch implements ProductSearch {

    /** What staff fill by hand is less; what rules once filled may be more. */
    private static final int MOST = 5_000;

    private static final long UNPLACED = Long.MIN_VALUE;
    private static final Comparator<Hit> HIGHEST_FIRST =
            Comparator.comparingLong(ArrangedSearch::rank).thenComparing(Hit::productId).reversed();

    private final ProductSearch search;
    private final CollectedProducts products;

    ArrangedSearch(ProductSearch search, CollectedProducts products) {
        this.search = search;
        this.products = products;
    }

    @Override
    public Hits find(SearchQuestion question, Optional<Place> after, int size) {
        var sort = question.sort();
        if (sort == null || sort.field() != ProductSort.Field.COLLECTION) {
            return search.find(question, after, size);
        }
        var found =
                search.find(question.sortedBy(ProductSort.NEWEST_FIRST), Optional.empty(), MOST);
        var ranks = products.ranks(question.narrowing().collectionIds().getFirst());
        var order =
                sort.direction() == ProductSort.Direction.ASC
                        ? HIGHEST_FIRST
                        : HIGHEST_FIRST.reversed();
        var behind =
                found.hits().stream()
                        .map(hit -> placed(hit, ranks))
                        .filter(hit -> isBehind(hit, after, order))
                        .sorted(order)
                        .toList();
        var page = behind.subList(0, Math.min(size, behind.size()));
        return new Hits(page, behind.size() > size, found.total());
    }

    private static Hit placed(Hit hit, Map<String, Long> ranks) {
        var id = hit.productId();
        var rank = Long.toString(ranks.getOrDefault(id, UNPLACED));
        return new Hit(id, new Place(hit.place().strictness(), 0, rank, id));
    }

    private static boolean isBehind(Hit hit, Optional<Place> after, Comparator<Hit> order) {
        return after.map(place -> new Hit(place.id(), place))
                .filter(last -> order.compare(hit, last) <= 0)
                .isEmpty();
    }

    private static long rank(Hit hit) {
        return Long.parseLong(Objects.requireNonNull(hit.place().value()));
    }

    @Override
    public long count(SearchQuestion question) {
        return search.count(question);
    }

    @Override
    public List<FacetCount> facets(SearchQuestion question) {
        return search.facets(question);
    }

    @Override
    public List<String> wordsInsteadOf(SearchQuestion question) {
        return search.wordsInsteadOf(question);
    }

    @Override
    public Guess guess(SearchQuestion question, int products) {
        return search.guess(question, products);
    }
}

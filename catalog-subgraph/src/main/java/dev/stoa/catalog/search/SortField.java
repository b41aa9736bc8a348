package dev.stoa.catalog.search;

import dev.stoa.catalog.product.ProductSort;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.FieldSortOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.jspecify.annotations.Nullable;

/** A field of the index by which hits can be sorted. Those without it come last, either way. */
record SortField(String name, Class<?> type, SortOrder order) {

    private static final String RATING = "ratingRank";
    private static final String MISSING = "";

    static SortField of(ProductSort sort) {
        var order =
                switch (sort.direction()) {
                    case ASC -> SortOrder.ASC;
                    case DESC -> SortOrder.DESC;
                };
        return switch (sort.field()) {
            case TITLE -> new SortField("titleKey", String.class, order);
            case PRICE -> new SortField("lowest", Long.class, order);
            case PUBLISHED_AT -> new SortField("publishedAt", Long.class, order);
            case COLLECTION ->
                    throw new IllegalArgumentException("sort: COLLECTION (expected: a field)");
            case RATING -> new SortField(RATING, Long.class, order);
        };
    }

    FieldSortOptionsStep<?, ?, ?> sort(SearchSortFactory f) {
        var sort = f.field(name).order(order);
        return isForAll() ? sort : sort.missing().last();
    }

    /** False where products may be without it. */
    private boolean isForAll() {
        return !name.equals(RATING);
    }

    /** As it stands in a {@link Place}. */
    static String written(@Nullable Object value) {
        return value == null ? MISSING : value.toString();
    }

    /** What comes behind a hit with this value and id. */
    PredicateFinalStep behind(SearchPredicateFactory f, String value, String id) {
        if (isForAll()) {
            return behindValue(f, value, id);
        }
        var without = f.not(f.exists().field(name));
        return value.equals(MISSING)
                ? f.and(without, f.range().field("key").greaterThan(id))
                : f.or(without, behindValue(f, value, id));
    }

    private PredicateFinalStep behindValue(SearchPredicateFactory f, String value, String id) {
        Object read = type == Long.class ? Long.valueOf(value) : value;
        var range = f.range().field(name);
        var further = order == SortOrder.ASC ? range.greaterThan(read) : range.lessThan(read);
        var same =
                f.and(f.match().field(name).matching(read), f.range().field("key").greaterThan(id));
        return f.or(further, same);
    }
}

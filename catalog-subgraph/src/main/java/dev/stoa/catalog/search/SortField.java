package dev.stoa.catalog.search;

import dev.stoa.catalog.product.ProductSort;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;

/** A field of the index by which hits can be sorted. */
record SortField(String name, Class<?> type, SortOrder order) {

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
        };
    }

    /** What comes behind a hit with this value and id. */
    PredicateFinalStep behind(SearchPredicateFactory f, String value, String id) {
        Object read = type == Long.class ? Long.valueOf(value) : value;
        var range = f.range().field(name);
        var further = order == SortOrder.ASC ? range.greaterThan(read) : range.lessThan(read);
        var same =
                f.and(f.match().field(name).matching(read), f.range().field("key").greaterThan(id));
        return f.or(further, same);
    }
}

package dev.stoa.catalog.product;

import dev.stoa.catalog.collection.Collection;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.platform.errors.StoaException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The order of a list that names none, or asks for that of its collection. */
@Component
public class ListOrders {

    private final Collections collections;

    ListOrders(Collections collections) {
        this.collections = collections;
    }

    public ListOrder of(ProductFilter filter, @Nullable ProductSort sort) {
        boolean isArranged = sort == null || sort.field() == ProductSort.Field.COLLECTION;
        if (sort != null && isArranged && !filter.hasCollection()) {
            throw StoaException.badRequest(
                    "`sort` is COLLECTION, expected a collection in `filter`.");
        }
        return ListOrder.of(sort, isArranged ? collection(filter) : Optional.empty());
    }

    private Optional<Collection> collection(ProductFilter filter) {
        if (filter.collectionId() != null) {
            var known = collections.remembered(List.of(filter.collectionId()));
            return Optional.ofNullable(known.get(filter.collectionId()));
        }
        return Optional.ofNullable(filter.collectionSlug()).flatMap(collections::bySlug);
    }
}

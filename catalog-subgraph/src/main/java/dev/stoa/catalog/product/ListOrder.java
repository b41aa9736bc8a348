package dev.stoa.catalog.product;

import dev.stoa.catalog.collection.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which order a list is shown.
 *
 * @param arranged the collection that is shown as the shop has arranged it; else null
 */
public record ListOrder(ProductSort sort, @Nullable String arranged) {

    private static final ProductSort ARRANGED =
            new ProductSort(ProductSort.Field.COLLECTION, ProductSort.Direction.ASC);

    /** In the whole shop, or where rules say what is in a collection, nobody has arranged it. */
    static ListOrder of(@Nullable ProductSort sort, Optional<Collection> collection) {
        if (sort != null && sort.field() != ProductSort.Field.COLLECTION) {
            return new ListOrder(sort, null);
        }
        return collection
                .filter(it -> it.rules() == null)
                .map(it -> new ListOrder(Objects.requireNonNullElse(sort, ARRANGED), it.id()))
                .orElse(new ListOrder(ProductSort.NEWEST_FIRST, null));
    }
}

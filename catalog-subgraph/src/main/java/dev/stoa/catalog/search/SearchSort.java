package dev.stoa.catalog.search;

import dev.stoa.catalog.product.ProductSort;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order in which hits can be asked for.
 *
 * @param sort null for the best match first
 * @param label in the language of who asks
 * @param isChosen whether the hits are in this order
 */
record SearchSort(@Nullable ProductSort sort, String label, boolean isChosen) {

    public ProductSort.@Nullable Field field() {
        return sort == null ? null : sort.field();
    }

    public ProductSort.Direction direction() {
        return sort == null ? ProductSort.Direction.DESC : sort.direction();
    }

    static SearchSort of(@Nullable ProductSort sort, String label, @Nullable ProductSort chosen) {
        return new SearchSort(sort, label, Objects.equals(sort, chosen));
    }
}

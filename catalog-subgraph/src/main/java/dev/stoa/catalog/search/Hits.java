package dev.stoa.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found, the best or first of the order before the others.
 *
 * @param total of all pages; null where it was not counted on the way
 */
record Hits(List<Hit> hits, boolean hasMore, @Nullable Long total) {

    /** One product found. */
    record Hit(String productId, Place place) {}
}

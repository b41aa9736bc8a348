package dev.stoa.catalog.search;

import java.util.List;

/** A page of what was found, the best or first of the order before the others. */
record Hits(List<Hit> hits, boolean hasMore) {

    /** One product found. */
    record Hit(String productId, Place place) {}
}

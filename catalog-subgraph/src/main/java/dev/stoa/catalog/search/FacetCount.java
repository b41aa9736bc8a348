package dev.stoa.catalog.search;

import java.util.List;

/** Hits by what they have of one facet, as ids and plain values. */
record FacetCount(FacetKey key, List<Count> counts) {

    /**
     * @param value of a price, {@code from-until} in the smallest unit; {@code until} is left out
     *     where there is no end; of a number {@code least..greatest}
     */
    record Count(String value, long hits) {}
}

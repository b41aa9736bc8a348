package dev.stoa.catalog.search;

import java.util.List;

/**
 * All that one pass over the index tells of a question.
 *
 * @param best ids of the first hits, as many as were wanted
 */
record Scan(
        Reading reading,
        long total,
        CountedValues values,
        List<FacetCount> facets,
        List<String> best) {

    /** Whether it has the first so many hits. */
    boolean reaches(int hits) {
        return best.size() >= Math.min(hits, total);
    }
}

package dev.stoa.catalog.recommendation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every third place to what is popular. What goes with a product for a reason of its own
 * names no bestsellers, and those are what most shoppers buy next. What staff relate to it stays in
 * front.
 */
final class Shares {

    private static final int PLACES = 3;

    private Shares() {}

    /**
     * @param found the best first
     * @param popularIds the most popular first; only those found count
     */
    static Map<String, RecommendationKind> of(
            Map<String, RecommendationKind> found, List<String> popularIds, int most) {
        var own = found.keySet().iterator();
        var popular = popularIds.stream().filter(found::containsKey).iterator();
        int front = Collections.frequency(found.values(), RecommendationKind.CURATED);
        var shared = new LinkedHashMap<String, RecommendationKind>();
        while (shared.size() < Math.min(most, found.size())) {
            int place = shared.size() - front;
            boolean isPopularsTurn = place >= 0 && place % PLACES == PLACES - 1;
            var id = isPopularsTurn && popular.hasNext() ? popular.next() : own.next();
            shared.putIfAbsent(id, found.getOrDefault(id, RecommendationKind.POPULAR));
        }
        return shared;
    }
}

package dev.stoa.catalog.search;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best few of many hits: what can be bought first, then by weight, then by id. */
final class BestHits {

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingLong(Hit::worth).reversed().thenComparing(Hit::id);

    private final int most;
    private final PriorityQueue<Hit> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private long least = Long.MIN_VALUE;

    private record Hit(long worth, String id) {}

    BestHits(int most) {
        this.most = most;
    }

    void offer(boolean isAvailable, float weight, String id) {
        long worth = (isAvailable ? 1L << Integer.SIZE : 0) | Float.floatToIntBits(weight);
        if (best.size() == most) {
            if (worth < least || worth == least && id.compareTo(worst().id()) > 0) {
                return;
            }
            var _ = best.poll();
        }
        best.add(new Hit(worth, id));
        least = worst().worth();
    }

    private Hit worst() {
        return best.element();
    }

    List<String> ids() {
        return best.stream().sorted(BEST_FIRST).map(Hit::id).toList();
    }
}

package dev.stoa.catalog.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that put things in an order, the highest first. A thing that is moved gets another
 * number, and the others keep theirs: a page that goes on behind one of them still does.
 */
final class Ranks {

    private static final long STEP = 1L << 32;

    private final List<String> order;
    private final Map<String, Long> before;

    private Ranks(List<String> order, Map<String, Long> before) {
        this.order = order;
        this.before = before;
    }

    /**
     * The ranks to change for this order, as few as can be.
     *
     * @param before those that there are
     */
    static Map<String, Long> changed(List<String> order, Map<String, Long> before) {
        return new Ranks(order, before).changed();
    }

    private Map<String, Long> changed() {
        var changed = new LinkedHashMap<String, Long>();
        var run = new ArrayList<String>();
        Long above = null;
        boolean[] kept = kept();
        for (int i = 0; i < order.size(); i++) {
            if (!kept[i]) {
                run.add(order.get(i));
                continue;
            }
            var below = Objects.requireNonNull(before.get(order.get(i)));
            if (above != null && above - below <= run.size()) {
                return between(order, null, null);
            }
            changed.putAll(between(run, above, below));
            run.clear();
            above = below;
        }
        changed.putAll(between(run, above, null));
        return changed;
    }

    /** Evenly, between two ranks that have room for them. */
    private static Map<String, Long> between(
            List<String> run, @Nullable Long above, @Nullable Long below) {
        long step = above == null || below == null ? STEP : (above - below) / (run.size() + 1);
        long top = above != null ? above : (below == null ? 0 : below) + step * (run.size() + 1);
        var ranks = new LinkedHashMap<String, Long>();
        for (int i = 0; i < run.size(); i++) {
            ranks.put(run.get(i), top - step * (i + 1));
        }
        return ranks;
    }

    /** The most that stand in this order already. */
    private boolean[] kept() {
        int[] lengths = new int[order.size()];
        int[] previous = new int[order.size()];
        int last = -1;
        for (int i = 0; i < order.size(); i++) {
            previous[i] = -1;
            lengths[i] = before.containsKey(order.get(i)) ? 1 : 0;
            for (int j = 0; j < i; j++) {
                if (lengths[j] >= lengths[i] && lengths[i] > 0 && isBefore(j, i)) {
                    lengths[i] = lengths[j] + 1;
                    previous[i] = j;
                }
            }
            if (lengths[i] > 0 && (last < 0 || lengths[i] > lengths[last])) {
                last = i;
            }
        }
        boolean[] kept = new boolean[order.size()];
        for (int i = last; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }

    private boolean isBefore(int one, int other) {
        var higher = before.get(order.get(one));
        var lower = before.get(order.get(other));
        return higher != null && lower != null && higher > lower;
    }
}

package dev.stoa.platform.limits;

import java.util.List;
import java.util.Map;

/**
 * What an operation costs: a fixed part and, for each list whose size comes with the request, a
 * part for every thing in it. Steps refer to earlier ones, so that a fragment counts as often as it
 * is used and is worked out once.
 *
 * @param steps the last one is the whole
 */
record Cost(List<Step> steps) {

    /** Far beyond every limit, and far from overflowing. */
    static final long ENDLESS = 1L << 40;

    record Step(long fixed, List<Part> parts) {}

    /**
     * @param step position of the step that is multiplied
     */
    record Part(Size size, int step) {}

    long of(Map<String, Object> variables) {
        var costs = new long[steps.size()];
        for (int i = 0; i < costs.length; i++) {
            long cost = steps.get(i).fixed();
            for (var part : steps.get(i).parts()) {
                cost = plus(cost, times(part.size().of(variables), costs[part.step()]));
            }
            costs[i] = cost;
        }
        return costs[costs.length - 1];
    }

    static long plus(long a, long b) {
        return Math.min(ENDLESS, a + b);
    }

    static long times(long count, long each) {
        return each != 0 && count > ENDLESS / each ? ENDLESS : count * each;
    }
}

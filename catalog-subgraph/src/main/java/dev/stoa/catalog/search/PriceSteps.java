package dev.stoa.catalog.search;

import dev.stoa.catalog.search.FacetCount.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.search.util.common.data.Range;

/** Ranges of prices that people find round: 1, 2, 5, 10, 20, 50 and so on. */
final class PriceSteps {

    private static final int MOST = 6;
    private static final List<Range<Long>> ALL = ranges();

    private PriceSteps() {}

    private record Step(long from, long until, long hits) {

        Step with(Step next) {
            return new Step(from, next.until, hits + next.hits);
        }

        Count count() {
            return new Count(from + "-" + (until == Long.MAX_VALUE ? "" : until), hits);
        }
    }

    static List<Range<Long>> all() {
        return ALL;
    }

    /** Where each range ends and the next begins; the last has no end. */
    static long[] ends() {
        return ALL.stream()
                .flatMap(range -> range.upperBoundValue().stream())
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static List<Range<Long>> ranges() {
        var ranges = new ArrayList<Range<Long>>();
        long from = 0;
        for (long ten = 1; ten <= 1_000_000_000L; ten *= 10) {
            for (long times : new long[] {1, 2, 5}) {
                ranges.add(Range.canonical(from, ten * times));
                from = ten * times;
            }
        }
        ranges.add(Range.canonical(from, null));
        return List.copyOf(ranges);
    }

    /** Those that hits are in, neighbours with few of them taken together. */
    static List<Count> few(Map<Range<Long>, Long> hits) {
        var steps = new ArrayList<Step>();
        for (var range : ALL) {
            long found = hits.getOrDefault(range, 0L);
            if (found > 0) {
                steps.add(
                        new Step(
                                range.lowerBoundValue().orElse(0L),
                                range.upperBoundValue().orElse(Long.MAX_VALUE),
                                found));
            }
        }
        while (steps.size() > MOST) {
            int fewest = fewest(steps);
            steps.set(fewest, steps.get(fewest).with(steps.remove(fewest + 1)));
        }
        return steps.stream().map(Step::count).toList();
    }

    /** Where two neighbours have the fewest hits together. */
    private static int fewest(List<Step> steps) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i + 1 < steps.size(); i++) {
            long together = steps.get(i).hits() + steps.get(i + 1).hits();
            if (together < least) {
                least = together;
                best = i;
            }
        }
        return best;
    }
}

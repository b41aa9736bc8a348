package dev.stoa.catalog.search;

import dev.stoa.catalog.search.FacetCount.Count;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Ranges of numbers with about as many hits each. Both ends are numbers that hits have: nobody can
 * say beforehand what is round where shoes and shelves are measured.
 */
final class NumberSteps {

    private static final int MOST = 6;
    private static final String BETWEEN = "..";

    private NumberSteps() {}

    /** A range as it is counted, told apart again. */
    record Ends(BigDecimal least, BigDecimal greatest) {

        static Ends of(Count count) {
            int between = count.value().indexOf(BETWEEN);
            return new Ends(
                    new BigDecimal(count.value().substring(0, between)),
                    new BigDecimal(count.value().substring(between + BETWEEN.length())));
        }
    }

    /** One for each number where there are few of them. */
    static List<Count> few(SortedMap<BigDecimal, Long> hits) {
        var steps = new ArrayList<Count>();
        var step = new ArrayList<Map.Entry<BigDecimal, Long>>();
        long all = hits.values().stream().mapToLong(Long::longValue).sum();
        long seen = 0;
        for (var number : hits.entrySet()) {
            step.add(number);
            seen += number.getValue();
            if (hits.size() <= MOST || seen * MOST >= all * (steps.size() + 1)) {
                steps.add(count(step));
                step.clear();
            }
        }
        return steps;
    }

    private static Count count(List<Map.Entry<BigDecimal, Long>> step) {
        var ends =
                step.getFirst().getKey().toPlainString()
                        + BETWEEN
                        + step.getLast().getKey().toPlainString();
        return new Count(ends, step.stream().mapToLong(Map.Entry::getValue).sum());
    }
}

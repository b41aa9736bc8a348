package dev.stoa.catalog.searchtuning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How often a text was searched for, and what came of it.
 *
 * @param query as its words, without case and accents
 */
record SearchCount(String query, SearchTally tally) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public int searches() {
        return (int) tally.searches();
    }

    public int searchesWithoutHits() {
        return (int) tally.withoutHits();
    }

    public int clicks() {
        return (int) tally.opened();
    }

    /** Answers that a cache gave are opened without being counted as searches. */
    public BigDecimal clickThroughPercent() {
        return tally.searches() == 0
                ? BigDecimal.ZERO
                : mean(tally.withOpened() * 100, tally.searches()).min(ALL);
    }

    public @Nullable BigDecimal meanPosition() {
        return tally.opened() == 0 ? null : mean(tally.positions(), tally.opened());
    }

    private static BigDecimal mean(long sum, long number) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(number), 1, RoundingMode.HALF_UP);
    }
}

package dev.stoa.catalog.recommendation;

import java.time.Duration;
import java.time.Instant;

/**
 * Counts that fade: an order of today is worth twice one of two weeks ago. Instead of making all
 * old counts smaller each day, each new one is worth more, so that a sum is never touched again;
 * the numbers last for 39 years.
 */
final class Popularity {

    private static final Instant WORTH_ONE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration HALVED_AFTER = Duration.ofDays(14);

    private Popularity() {}

    static double of(Instant at) {
        return Math.pow(
                2, (double) Duration.between(WORTH_ONE, at).toSeconds() / HALVED_AFTER.toSeconds());
    }
}

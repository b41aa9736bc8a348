package dev.stoa.platform.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/**
 * One rate of one caller. It is counted here at once; what other instances count is heard of a
 * moment later.
 */
final class Meter {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final BucketConfiguration rate;
    private final Bucket local;
    private final LongAdder unshared = new LongAdder();
    private volatile long closedUntil = System.nanoTime();

    /**
     * @param perMinute also the most that can be asked at once
     */
    Meter(long perMinute) {
        this.rate =
                BucketConfiguration.builder()
                        .addLimit(
                                limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build();
        this.local =
                Bucket.builder()
                        .addLimit(
                                limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .withNanosecondPrecision()
                        .build();
    }

    BucketConfiguration rate() {
        return rate;
    }

    /** Zero or less when there is room. */
    long waitNanos() {
        long here = local.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return Math.max(here, closedUntil - System.nanoTime());
    }

    /** Takes the amount even when there is less: the next one waits until the debt is paid. */
    void pay(long amount) {
        var _ = local.consumeIgnoringRateLimits(amount);
        unshared.add(amount);
    }

    /** What was counted here since it was asked last. */
    long takeUnshared() {
        return unshared.sumThenReset();
    }

    /** The instances together have used it up. */
    void close(long nanos) {
        if (nanos > 0) {
            closedUntil = System.nanoTime() + nanos;
        }
    }
}

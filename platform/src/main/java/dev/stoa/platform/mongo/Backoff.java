package dev.stoa.platform.mongo;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The pause before what others were faster at is tried again. What they have stored is read only
 * once a majority has it, which takes as long as the slowest disk: who tries again at once finds
 * the same as before, and has soon tried often enough.
 */
public final class Backoff {

    private static final Duration LONGEST = Duration.ofMillis(400);

    private Backoff() {}

    /**
     * Up to 10 ms at random after the first attempt, twice as many after each further one.
     *
     * @param attempt how many have failed
     */
    public static void pause(int attempt) {
        long longest = Math.min(LONGEST.toMillis(), 5L << Math.min(attempt, 10));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to try again", e);
        }
    }
}

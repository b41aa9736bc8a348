package dev.stoa.platform.events;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a committing thread wake the relay of its own process; polling finds what other processes
 * commit.
 */
final class Wakeup {

    private final Semaphore signals = new Semaphore(0);

    void signal() {
        signals.release();
    }

    void await(Duration longest) throws InterruptedException {
        var _ = signals.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        signals.drainPermits();
    }
}

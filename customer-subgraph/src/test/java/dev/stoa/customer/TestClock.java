package dev.stoa.customer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A clock that runs as usual, and can be stopped and moved on. */
public final class TestClock extends Clock {

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    private final AtomicReference<@Nullable Instant> stopped = new AtomicReference<>();

    /** Stops the clock while work runs: on a busy machine seconds pass unasked. */
    public void stopped(Runnable work) {
        stopped.set(instant());
        try {
            work.run();
        } finally {
            stopped.set(null);
        }
    }

    /** Runs work as if that much time had gone by. */
    public void later(Duration time, Runnable work) {
        offset.updateAndGet(time::plus);
        try {
            work.run();
        } finally {
            offset.set(Duration.ZERO);
        }
    }

    @Override
    public Instant instant() {
        var now = stopped.get();
        return (now == null ? Clock.tickMillis(ZoneOffset.UTC).instant() : now).plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}

package dev.stoa.platform.limits;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Until when the request at hand may take. When it is over, whatever still works for the request is
 * interrupted; commands of MongoDB and calls of other subgraphs get what is left.
 */
public final class Deadline {

    /** By which one subgraph tells another how many milliseconds it waits. */
    public static final String HEADER = "Stoa-Deadline-Ms";

    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    private final long endNanos;
    private final Set<Thread> workers = new HashSet<>();
    private boolean isOver;

    private Deadline(long endNanos) {
        this.endNanos = endNanos;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** The one of the request that this thread works for; null for background work. */
    public static @Nullable Deadline current() {
        return CURRENT.get();
    }

    /** What is left, at least a millisecond: zero would mean "for ever" to many. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(1_000_000, endNanos - System.nanoTime()));
    }

    /** This thread works for the request now. */
    void enter() {
        var before = CURRENT.get();
        if (before == this) {
            return;
        }
        if (before != null) {
            before.leave();
        }
        CURRENT.set(this);
        synchronized (workers) {
            workers.add(Thread.currentThread());
            if (isOver) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** This thread is about something else again, and not interrupted because of the request. */
    void leave() {
        CURRENT.remove();
        synchronized (workers) {
            workers.remove(Thread.currentThread());
            if (isOver) {
                var _ = Thread.interrupted();
            }
        }
    }

    void end() {
        synchronized (workers) {
            isOver = true;
            workers.forEach(Thread::interrupt);
        }
    }
}

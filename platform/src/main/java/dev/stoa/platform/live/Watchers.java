package dev.stoa.platform.live;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.FluxSink.OverflowStrategy;

/**
 * Who watches what in this process.
 *
 * @param <S> the signal that wakes them
 */
public final class Watchers<S> {

    public static final int MOST_OF_ONE = 100;

    /** With a socket of their own, measured. */
    private static final long BYTES_OF_ONE = 80_000;

    private final int roomForGuests;
    private final Function<String, S> signals;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<String, Set<FluxSink<S>>> watching = new ConcurrentHashMap<>();
    private final Map<String, Integer> perWatcher = new ConcurrentHashMap<>();

    /**
     * @param roomForGuests when so many watch, further guests are refused: there is no end to the
     *     guests that one machine can play
     * @param signals what is sent to all who watch this subject
     */
    public Watchers(int roomForGuests, Function<String, S> signals) {
        this.roomForGuests = roomForGuests;
        this.signals = signals;
    }

    /** Guests may take half of the memory: where it is all taken, nobody is answered any more. */
    public static int roomIn(long heapBytes) {
        return (int) (heapBytes / 2 / BYTES_OF_ONE);
    }

    /** Signals for one who watches a subject, the first at once. */
    public Flux<S> of(String subject, Watcher watcher) {
        return of(List.of(subject), watcher);
    }

    /**
     * Signals for one who watches these subjects, the first at once. Who is woken together shares a
     * signal; a slow watcher finds one waiting, the last, however many came. One who watches too
     * much is refused.
     */
    public Flux<S> of(Collection<String> subjects, Watcher watcher) {
        var first = subjects.iterator().next();
        return Flux.create(
                sink -> {
                    boolean isFull = all.incrementAndGet() > roomForGuests && watcher.isGuest();
                    if (isTooMuch(watcher) || isFull) {
                        leave(watcher);
                        sink.error(isFull ? full() : tooMany());
                        return;
                    }
                    subjects.forEach(subject -> add(subject, sink));
                    sink.onDispose(
                            () -> {
                                subjects.forEach(subject -> remove(subject, sink));
                                leave(watcher);
                            });
                    sink.next(signals.apply(first));
                },
                OverflowStrategy.LATEST);
    }

    public void wake(String subject) {
        var sinks = watching.get(subject);
        if (sinks != null) {
            var signal = signals.apply(subject);
            sinks.forEach(sink -> sink.next(signal));
        }
    }

    public void wakeAll() {
        watching.keySet().forEach(this::wake);
    }

    public int count(String subject) {
        return watching.getOrDefault(subject, Set.of()).size();
    }

    private boolean isTooMuch(Watcher watcher) {
        var name = watcher.name();
        return name != null && perWatcher.merge(name, 1, Integer::sum) > MOST_OF_ONE;
    }

    private void add(String subject, FluxSink<S> sink) {
        watching.compute(
                subject,
                (_, sinks) -> {
                    Set<FluxSink<S>> those = sinks == null ? ConcurrentHashMap.newKeySet() : sinks;
                    those.add(sink);
                    return those;
                });
    }

    private void remove(String subject, FluxSink<S> sink) {
        watching.computeIfPresent(
                subject,
                (_, sinks) -> {
                    sinks.remove(sink);
                    return sinks.isEmpty() ? null : sinks;
                });
    }

    private void leave(Watcher watcher) {
        all.decrementAndGet();
        var name = watcher.name();
        if (name != null) {
            perWatcher.computeIfPresent(name, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    private static StoaException full() {
        return new StoaException(
                ErrorCode.RATE_LIMITED, "Too many are watching. Sign in, or look again later.");
    }

    private static StoaException tooMany() {
        return new StoaException(
                ErrorCode.RATE_LIMITED, "At most " + MOST_OF_ONE + " can be watched at once.");
    }
}

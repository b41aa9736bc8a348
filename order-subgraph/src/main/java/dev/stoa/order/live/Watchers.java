package dev.stoa.order.live;

import dev.stoa.order.order.Order;
import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.FluxSink.OverflowStrategy;
import reactor.core.publisher.Mono;

/** Who watches which order in this process. */
final class Watchers {

    static final int MOST_OF_ONE = 100;

    /** With a socket of their own, measured. */
    private static final long BYTES_OF_ONE = 80_000;

    private final int roomForGuests;
    private final Function<String, Mono<Order>> looks;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<String, Set<FluxSink<Mono<Order>>>> watching = new ConcurrentHashMap<>();
    private final Map<String, Integer> perWatcher = new ConcurrentHashMap<>();

    /**
     * @param roomForGuests when so many watch, further guests are refused: there is no end to the
     *     guests that one machine can play
     * @param looks a look at the order with this id, that many may share
     */
    Watchers(int roomForGuests, Function<String, Mono<Order>> looks) {
        this.roomForGuests = roomForGuests;
        this.looks = looks;
    }

    /** Guests may take half of the memory: where it is all taken, nobody is answered any more. */
    static int roomIn(long heapBytes) {
        return (int) (heapBytes / 2 / BYTES_OF_ONE);
    }

    /**
     * Looks for one who watches an order, the first at once. Who is woken together shares a look; a
     * slow watcher finds one waiting, the last, however many came.
     *
     * @param watcher whose it counts as; one who watches too much is refused. Guests count by the
     *     order.
     */
    Flux<Mono<Order>> of(String orderId, String watcher) {
        return Flux.create(
                sink -> {
                    boolean isGuest = watcher.equals(orderId);
                    boolean isFull = all.incrementAndGet() > roomForGuests && isGuest;
                    if (perWatcher.merge(watcher, 1, Integer::sum) > MOST_OF_ONE || isFull) {
                        leave(watcher);
                        sink.error(isFull ? full() : tooMany());
                        return;
                    }
                    add(orderId, sink);
                    sink.onDispose(
                            () -> {
                                remove(orderId, sink);
                                leave(watcher);
                            });
                    sink.next(looks.apply(orderId));
                },
                OverflowStrategy.LATEST);
    }

    void wake(String orderId) {
        var sinks = watching.get(orderId);
        if (sinks != null) {
            var look = looks.apply(orderId);
            sinks.forEach(sink -> sink.next(look));
        }
    }

    void wakeAll() {
        watching.keySet().forEach(this::wake);
    }

    int count(String orderId) {
        return watching.getOrDefault(orderId, Set.of()).size();
    }

    private void add(String orderId, FluxSink<Mono<Order>> sink) {
        watching.compute(
                orderId,
                (_, sinks) -> {
                    Set<FluxSink<Mono<Order>>> all =
                            sinks == null ? ConcurrentHashMap.newKeySet() : sinks;
                    all.add(sink);
                    return all;
                });
    }

    private void remove(String orderId, FluxSink<Mono<Order>> sink) {
        watching.computeIfPresent(
                orderId,
                (_, sinks) -> {
                    sinks.remove(sink);
                    return sinks.isEmpty() ? null : sinks;
                });
    }

    private void leave(String watcher) {
        all.decrementAndGet();
        perWatcher.computeIfPresent(watcher, (_, count) -> count == 1 ? null : count - 1);
    }

    private static StoaException full() {
        return new StoaException(
                ErrorCode.RATE_LIMITED, "Too many are watching. Sign in, or look again later.");
    }

    private static StoaException tooMany() {
        return new StoaException(
                ErrorCode.RATE_LIMITED,
                "At most " + MOST_OF_ONE + " orders can be watched at once.");
    }
}

package dev.stoa.order.live;

import dev.stoa.order.order.Order;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventTransport;
import dev.stoa.platform.live.Watchers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Reads along with this subgraph's own events, every instance for itself, and wakes who watches.
 * Where the transport cannot be reached, all are woken every few seconds.
 */
final class OrderTail {

    private static final String SOURCE = "order";
    private static final String UPDATED = "order.updated.v1";
    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final Duration WITHOUT_TRANSPORT = Duration.ofSeconds(3);

    private final EventTransport transport;
    private final Watchers<Mono<Order>> watchers;
    private final Clock clock;
    private @Nullable String position;
    private boolean connected;
    private Instant nextWakeAll = Instant.EPOCH;

    OrderTail(EventTransport transport, Watchers<Mono<Order>> watchers, Clock clock) {
        this.transport = transport;
        this.watchers = watchers;
        this.clock = clock;
    }

    void step() {
        var news = read();
        position = news.position();
        if (!connected) {
            // What happened before the first position, or while the transport was away.
            connected = true;
            watchers.wakeAll();
        }
        news.events().stream()
                .filter(event -> event.type().equals(UPDATED))
                .map(EventEnvelope::subject)
                .distinct()
                .forEach(watchers::wake);
    }

    private EventTransport.Tail read() {
        try {
            return transport.tail(SOURCE, position, WAIT);
        } catch (RuntimeException e) {
            connected = false;
            wakeAllNowAndThen();
            throw e;
        }
    }

    private void wakeAllNowAndThen() {
        var now = clock.instant();
        if (!now.isBefore(nextWakeAll)) {
            nextWakeAll = now.plus(WITHOUT_TRANSPORT);
            watchers.wakeAll();
        }
    }
}

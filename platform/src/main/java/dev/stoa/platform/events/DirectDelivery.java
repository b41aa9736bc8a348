package dev.stoa.platform.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings events straight to the subgraphs while the transport is away. Each subgraph is given all
 * events and keeps those it has handlers for, as with the transport; one that is away holds up no
 * other.
 */
class DirectDelivery {

    private static final Logger log = LoggerFactory.getLogger(DirectDelivery.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int BATCH = 20;

    private final Outbox outbox;
    private final Map<String, EventsClient> subgraphs;
    private final Duration after;
    private final Clock clock;
    private @Nullable Instant failingSince;
    private volatile boolean on;

    DirectDelivery(
            Outbox outbox, Map<String, EventsClient> subgraphs, Duration after, Clock clock) {
        this.outbox = outbox;
        this.subgraphs = subgraphs;
        this.after = after;
        this.clock = clock;
    }

    /** True when it has lasted so long that direct delivery begins now. */
    boolean transportFailed() {
        var now = clock.instant();
        if (failingSince == null) {
            failingSince = now;
        }
        if (on || now.isBefore(failingSince.plus(after))) {
            return false;
        }
        log.warn("Events go straight to the subgraphs: the transport is away");
        on = true;
        return true;
    }

    /** The transport took events, or another instance sees to them. */
    void transportAnswered() {
        failingSince = null;
        if (on) {
            on = false;
            log.info("Events take the transport again");
        }
    }

    /** It can be read. Whether it takes events again shows when there are some. */
    void transportMayAnswer() {
        if (!on) {
            failingSince = null;
        }
    }

    boolean isOn() {
        return on;
    }

    void step(String subgraph, EventsClient client) throws InterruptedException {
        if (!on) {
            Thread.sleep(IDLE);
            return;
        }
        var events = outbox.undelivered(subgraph, BATCH);
        if (events.isEmpty()) {
            Thread.sleep(POLL);
            return;
        }
        var undone = client.deliver(events);
        outbox.postpone(subgraph, undone);
        outbox.markDelivered(
                events.stream().map(EventEnvelope::id).filter(id -> !undone.contains(id)).toList(),
                subgraph,
                subgraphs.keySet());
    }

    BackgroundLoops loops() {
        return new BackgroundLoops(
                subgraphs.entrySet().stream()
                        .map(
                                subgraph ->
                                        new BackgroundLoop(
                                                "events-to-" + subgraph.getKey(),
                                                () -> step(subgraph.getKey(), subgraph.getValue())))
                        .toList());
    }
}

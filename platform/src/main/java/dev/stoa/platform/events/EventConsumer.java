package dev.stoa.platform.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Takes the events of one source from the transport. What a handler cannot do now stays with the
 * transport.
 */
class EventConsumer {

    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration TAKE_OVER_EVERY = Duration.ofSeconds(5);

    private final String source;
    private final String group;
    private final String consumer;
    private final EventHandlers handlers;
    private final EventTransport transport;
    private final Clock clock;
    private Instant nextTakeOver = Instant.EPOCH;

    EventConsumer(
            String source,
            String group,
            String consumer,
            EventHandlers handlers,
            EventTransport transport,
            Clock clock) {
        this.source = source;
        this.group = group;
        this.consumer = consumer;
        this.handlers = handlers;
        this.transport = transport;
        this.clock = clock;
    }

    void step() {
        transport.receive(source, group, consumer, WAIT).forEach(this::deliver);
        var now = clock.instant();
        if (now.isAfter(nextTakeOver)) {
            nextTakeOver = now.plus(TAKE_OVER_EVERY);
            transport.takeOver(source, group, consumer).forEach(this::deliver);
        }
    }

    private void deliver(EventTransport.Delivery delivery) {
        if (handlers.handle(delivery.event())) {
            transport.acknowledge(source, group, delivery.position());
        }
    }
}

package dev.stoa.platform.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

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
        deliver(transport.receive(source, group, consumer, WAIT));
        var now = clock.instant();
        if (now.isAfter(nextTakeOver)) {
            nextTakeOver = now.plus(TAKE_OVER_EVERY);
            deliver(transport.takeOver(source, group, consumer));
        }
    }

    private void deliver(List<EventTransport.Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        var undone =
                handlers.handleAll(
                        deliveries.stream().map(EventTransport.Delivery::event).toList());
        var done =
                deliveries.stream()
                        .filter(delivery -> !undone.contains(delivery.event().id()))
                        .map(EventTransport.Delivery::position)
                        .toList();
        if (!done.isEmpty()) {
            transport.acknowledge(source, group, done);
        }
    }
}

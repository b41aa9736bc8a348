package dev.stoa.platform.events;

import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands the events of one source to this service's handlers. What a handler cannot do now stays
 * with the transport.
 */
class EventConsumer {

    private static final Logger log = LoggerFactory.getLogger(EventConsumer.class);
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration TAKE_OVER_EVERY = Duration.ofSeconds(5);

    private final String source;
    private final String group;
    private final String consumer;
    private final Map<String, List<EventHandler<?>>> handlers;
    private final EventTransport transport;
    private final Inbox inbox;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Clock clock;
    private Instant nextTakeOver = Instant.EPOCH;

    EventConsumer(
            String source,
            String group,
            String consumer,
            Map<String, List<EventHandler<?>>> handlers,
            EventTransport transport,
            Inbox inbox,
            Transactions transactions,
            JsonMapper json,
            Clock clock) {
        this.source = source;
        this.group = group;
        this.consumer = consumer;
        this.handlers = handlers;
        this.transport = transport;
        this.inbox = inbox;
        this.transactions = transactions;
        this.json = json;
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
        boolean done = true;
        for (var handler : handlers.getOrDefault(delivery.event().type(), List.of())) {
            done &= tryHandle(handler, delivery.event());
        }
        if (done) {
            transport.acknowledge(source, group, delivery.position());
        }
    }

    private <E extends Record> boolean tryHandle(EventHandler<E> handler, EventEnvelope envelope) {
        var name = handler.getClass().getSimpleName();
        try {
            if (inbox.isDone(name, envelope.id())) {
                return true;
            }
            var event = json.readValue(envelope.data(), handler.event());
            if (handler.inTransaction()) {
                transactions.inOne(
                        () -> {
                            inbox.markDone(name, envelope.id());
                            handler.handle(event, envelope);
                        });
            } else {
                handler.handle(event, envelope);
                inbox.markDone(name, envelope.id());
            }
            return true;
        } catch (DuplicateKeyException e) {
            // Another instance was faster, or the handler itself broke a unique index: the inbox
            // knows which.
            return inbox.isDone(name, envelope.id());
        } catch (RuntimeException e) {
            log.warn(
                    "{} cannot handle {} {} now and will try again",
                    name,
                    envelope.type(),
                    envelope.id(),
                    e);
            return false;
        }
    }
}

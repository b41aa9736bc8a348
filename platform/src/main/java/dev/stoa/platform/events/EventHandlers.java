package dev.stoa.platform.events;

import dev.stoa.platform.mongo.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The handlers of this service, whatever way an event came to it. Each is done with an event once.
 */
class EventHandlers {

    private static final Logger log = LoggerFactory.getLogger(EventHandlers.class);

    private final Map<String, List<EventHandler<?>>> byType;
    private final Inbox inbox;
    private final Transactions transactions;
    private final JsonMapper json;
    private final MeterRegistry meters;

    EventHandlers(
            List<EventHandler<?>> handlers,
            Inbox inbox,
            Transactions transactions,
            JsonMapper json,
            MeterRegistry meters) {
        this.byType =
                handlers.stream()
                        .collect(
                                Collectors.groupingBy(
                                        handler -> EventEnvelope.typeOf(handler.event()),
                                        TreeMap::new,
                                        Collectors.toList()));
        this.inbox = inbox;
        this.transactions = transactions;
        this.json = json;
        this.meters = meters;
    }

    /** The subgraphs whose events are handled here. */
    Set<String> sources() {
        return byType.keySet().stream().map(EventEnvelope::sourceOf).collect(Collectors.toSet());
    }

    /** True when all handlers are done with the event; else it is to be brought again. */
    boolean handle(EventEnvelope event) {
        boolean done = true;
        for (var handler : byType.getOrDefault(event.type(), List.of())) {
            boolean handled = tryHandle(handler, event);
            count(handler, handled);
            done &= handled;
        }
        return done;
    }

    private void count(EventHandler<?> handler, boolean handled) {
        meters.counter(
                        "stoa.events.handled",
                        "handler",
                        handler.getClass().getSimpleName(),
                        "outcome",
                        handled ? "done" : "failed")
                .increment();
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

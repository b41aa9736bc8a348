package dev.stoa.platform.events;

import dev.stoa.platform.mongo.Transactions;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final ObservationRegistry observations;

    EventHandlers(
            List<EventHandler<?>> handlers,
            Inbox inbox,
            Transactions transactions,
            JsonMapper json,
            ObservationRegistry observations) {
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
        this.observations = observations;
    }

    /** The subgraphs whose events are handled here. */
    Set<String> sources() {
        return byType.keySet().stream().map(EventEnvelope::sourceOf).collect(Collectors.toSet());
    }

    /** True when all handlers are done with the event; else it is to be brought again. */
    boolean handle(EventEnvelope event) {
        boolean done = true;
        for (var handler : byType.getOrDefault(event.type(), List.of())) {
            done &= observed(handler, event);
        }
        return done;
    }

    /** Ids of those that are to be brought again. */
    Set<String> handleAll(List<EventEnvelope> events) {
        var undone = new HashSet<String>();
        for (var event : events) {
            for (var handler : byType.getOrDefault(event.type(), List.of())) {
                if (!(handler instanceof EventBatchHandler<?>) && !observed(handler, event)) {
                    undone.add(event.id());
                }
            }
        }
        byType.forEach(
                (type, handlers) -> {
                    var ofType =
                            events.stream().filter(event -> type.equals(event.type())).toList();
                    for (var handler : handlers) {
                        if (handler instanceof EventBatchHandler<?> batch && !ofType.isEmpty()) {
                            undone.addAll(undoneOf(batch, ofType));
                        }
                    }
                });
        return undone;
    }

    private <E extends Record> List<String> undoneOf(
            EventBatchHandler<E> handler, List<EventEnvelope> events) {
        if (events.size() > 1 && tryHandleAll(handler, events)) {
            return List.of();
        }
        return events.stream()
                .filter(event -> !observed(handler, event))
                .map(EventEnvelope::id)
                .toList();
    }

    private <E extends Record> boolean tryHandleAll(
            EventBatchHandler<E> handler, List<EventEnvelope> events) {
        var name = handler.getClass().getSimpleName();
        return Boolean.TRUE.equals(
                Observation.createNotStarted("stoa.events.handled.together", observations)
                        .lowCardinalityKeyValue("handler", name)
                        .observe(() -> tryHandleAll(handler, name, events)));
    }

    private <E extends Record> boolean tryHandleAll(
            EventBatchHandler<E> handler, String name, List<EventEnvelope> events) {
        try {
            var ids = events.stream().map(EventEnvelope::id).toList();
            var done = inbox.doneOf(name, ids);
            var fresh = events.stream().filter(event -> !done.contains(event.id())).toList();
            if (!fresh.isEmpty()) {
                handler.handleAll(
                        fresh.stream()
                                .map(event -> json.readValue(event.data(), handler.event()))
                                .toList());
                inbox.markAllDone(name, fresh.stream().map(EventEnvelope::id).distinct().toList());
            }
            return true;
        } catch (RuntimeException e) {
            log.warn("{} cannot handle {} events together", name, events.size(), e);
            return false;
        }
    }

    /** Measured, and in the trace that the event was written in. */
    private boolean observed(EventHandler<?> handler, EventEnvelope event) {
        var context = new ReceiverContext<EventEnvelope>(EventHandlers::header);
        context.setCarrier(event);
        var observation =
                Observation.createNotStarted("stoa.events.handled", () -> context, observations)
                        .lowCardinalityKeyValue("handler", handler.getClass().getSimpleName())
                        .start();
        try (var _ = observation.openScope()) {
            boolean done = tryHandle(handler, event);
            observation.lowCardinalityKeyValue("outcome", done ? "done" : "failed");
            return done;
        } finally {
            observation.stop();
        }
    }

    private static @Nullable String header(EventEnvelope event, String name) {
        return name.equals("traceparent") ? event.traceparent() : null;
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

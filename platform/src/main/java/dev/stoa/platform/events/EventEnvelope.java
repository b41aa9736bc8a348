package dev.stoa.platform.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as it travels, with the attributes of CloudEvents.
 *
 * @param type see {@link EventType}
 * @param subject id of the aggregate it is about
 * @param subjectVersion version of the aggregate after the change: tells late events from new ones
 * @param data the event as JSON
 * @param traceparent the trace that it was written in, as W3C writes it; null where nobody traces
 */
public record EventEnvelope(
        String id,
        String source,
        String type,
        String subject,
        long subjectVersion,
        Instant time,
        String data,
        @Nullable String traceparent) {

    public EventEnvelope(
            String id,
            String source,
            String type,
            String subject,
            long subjectVersion,
            Instant time,
            String data) {
        this(id, source, type, subject, subjectVersion, time, data, null);
    }

    boolean comesFrom(String subgraph) {
        return source.equals(subgraph) && sourceOf(type).equals(subgraph);
    }

    static String typeOf(Class<?> event) {
        var type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(
                    "event: " + event.getName() + " (expected: annotated with @EventType)");
        }
        return type.value();
    }

    static String sourceOf(String type) {
        return type.substring(0, type.indexOf('.'));
    }
}

package dev.stoa.platform.events;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries events from the outbox of one subgraph to the handlers of others, at least once. */
public interface EventTransport {

    /**
     * Sends in order, all or nothing, and only when the events of the source still end where the
     * sender left them. Anything else may come between a look and the sending, a loss included.
     *
     * @param end where they ended after the last sending; null when that is not known
     * @return where they end now; null when they ended elsewhere, so that some have been lost
     */
    @Nullable String send(String source, List<EventEnvelope> events, @Nullable String end);

    /**
     * Next events for a group of consumers that share the work. Waits up to {@code wait} for the
     * first one.
     */
    List<Delivery> receive(String source, String group, String consumer, Duration wait);

    /**
     * Events that were delivered to the group but not acknowledged for a while, taken over by this
     * consumer.
     */
    List<Delivery> takeOver(String source, String group, String consumer);

    void acknowledge(String source, String group, List<String> positions);

    /**
     * Events after a position for one who watches alone, without a group. Waits up to {@code wait}
     * for the first one.
     *
     * @param after position of the last one seen; null for "from now on", which answers nothing but
     *     says where now is
     */
    Tail tail(String source, @Nullable String after, Duration wait);

    /** An event and its place in the transport. */
    record Delivery(String position, EventEnvelope event) {}

    /** What came after a position, and the position to go on from. */
    record Tail(List<EventEnvelope> events, String position) {}
}

package dev.stoa.platform.events;

import java.util.List;

/**
 * Reacts to all events that wait, in a few commands instead of a few for each. Its effect must bear
 * repetition: when it fails, the events come again one by one, so that a bad one holds up no other.
 *
 * @param <E> see {@link EventHandler}
 */
public interface EventBatchHandler<E extends Record> extends EventHandler<E> {

    /** In the order in which they came. */
    void handleAll(List<E> events);

    @Override
    default void handle(E event, EventEnvelope envelope) {
        handleAll(List.of(event));
    }

    @Override
    default boolean inTransaction() {
        return false;
    }
}

package dev.stoa.platform.events;

/**
 * Reacts to an event of this or another subgraph. Called again until it returns; the inbox keeps a
 * handler from seeing an event twice once it has returned.
 *
 * @param <E> the receiver's own record of what it needs of the event, annotated with {@link
 *     EventType}
 */
public interface EventHandler<E extends Record> {

    Class<E> event();

    void handle(E event, EventEnvelope envelope);

    /**
     * True to run in one transaction with the inbox, which makes the effect happen exactly once.
     * False where the handler calls another process: then its effect must bear repetition.
     */
    default boolean inTransaction() {
        return true;
    }
}

package dev.stoa.stripesandbox.ledger;

import tools.jackson.databind.node.ObjectNode;

/** Takes each event once its change is safe. Called in order and under the lock: only enqueue. */
public interface EventSink {

    /** How many webhooks an event will be sent to. */
    int receivers();

    void committed(ObjectNode event);
}

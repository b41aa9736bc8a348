package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An order stands: what we need of it.
 *
 * @param isDigital true when the buyer gets nothing but files; older events do not tell
 */
@EventType("order.placed.v1")
record OrderPlaced(String orderId, String paymentId, @Nullable Boolean isDigital) {

    /** Nothing has to be sent before the money may be taken. */
    boolean isAllFiles() {
        return Boolean.TRUE.equals(isDigital);
    }
}

package dev.stoa.customer.mail;

import dev.stoa.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What the mail about a cancelled order needs.
 *
 * @param reason written for the buyer
 */
@EventType("order.cancelled.v1")
record OrderCancelled(
        String orderId,
        String number,
        String email,
        @Nullable String name,
        @Nullable String reason) {}

package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventType;

/** An order was called off: what we need of it. */
@EventType("order.cancelled.v1")
record OrderCancelled(String orderId, String paymentId, String reason) {}

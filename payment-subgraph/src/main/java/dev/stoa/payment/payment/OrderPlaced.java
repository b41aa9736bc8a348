package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventType;

/** An order stands: what we need of it. */
@EventType("order.placed.v1")
record OrderPlaced(String orderId, String paymentId) {}

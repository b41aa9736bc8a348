package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventType;

/** A parcel was sent: what we need of it. */
@EventType("order.fulfilled.v1")
record OrderFulfilled(String orderId, String paymentId) {}

package dev.stoa.order.checkout;

import dev.stoa.platform.events.EventType;

/** The payment for a cart was declined. */
@EventType("payment.declined.v1")
record PaymentDeclined(String cartId, String paymentKey) {}

package dev.stoa.order.checkout;

import dev.stoa.platform.events.EventType;

/** The money for a cart is promised. */
@EventType("payment.authorized.v1")
record PaymentAuthorized(String cartId, String paymentKey) {}

package dev.stoa.order.checkout;

import dev.stoa.platform.events.EventType;

/** The money for a cart was taken. */
@EventType("payment.captured.v1")
record CheckoutPaymentCaptured(String cartId, String paymentKey) {}

package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventType;

/** The money is promised. */
@EventType("payment.authorized.v1")
public record PaymentAuthorized(
        String paymentId,
        String orderId,
        String cartId,
        String paymentKey,
        String status,
        long amountMinor,
        long capturedMinor,
        long refundedMinor,
        String currency) {}

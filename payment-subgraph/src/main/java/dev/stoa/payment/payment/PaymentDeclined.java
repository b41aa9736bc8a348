package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventType;

/** The provider refused. */
@EventType("payment.declined.v1")
public record PaymentDeclined(
        String paymentId,
        String orderId,
        String cartId,
        String paymentKey,
        String status,
        long amountMinor,
        long capturedMinor,
        long refundedMinor,
        String currency) {}

package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventType;

/** Money was given back, some or all. */
@EventType("payment.refunded.v1")
public record PaymentRefunded(
        String paymentId,
        String orderId,
        String cartId,
        String paymentKey,
        String status,
        long amountMinor,
        long capturedMinor,
        long refundedMinor,
        String currency) {}

package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventType;

/** The promise was given back or given up. */
@EventType("payment.voided.v1")
public record PaymentVoided(
        String paymentId,
        String orderId,
        String cartId,
        String paymentKey,
        String status,
        long amountMinor,
        long capturedMinor,
        long refundedMinor,
        String currency) {}

package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventType;

/** The money was taken. */
@EventType("payment.captured.v1")
public record PaymentCaptured(
        String paymentId,
        String orderId,
        String cartId,
        String paymentKey,
        String status,
        long amountMinor,
        long capturedMinor,
        long refundedMinor,
        String currency) {}

package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventType;

/** The buyer disputes the charge. */
@EventType("payment.disputed.v1")
public record PaymentDisputed(
        String paymentId,
        String orderId,
        String cartId,
        String paymentKey,
        String status,
        long amountMinor,
        long capturedMinor,
        long refundedMinor,
        String currency) {}

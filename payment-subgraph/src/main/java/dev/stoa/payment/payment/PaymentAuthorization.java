package dev.stoa.payment.payment;

import dev.stoa.payment.provider.PaymentDeclineReason;
import dev.stoa.payment.provider.PaymentNextAction;
import org.jspecify.annotations.Nullable;

/** How a payment stands, as the order subgraph needs to know it. */
record PaymentAuthorization(
        String paymentId,
        PaymentStatus status,
        @Nullable PaymentNextAction nextAction,
        @Nullable PaymentDeclineReason declineReason) {

    static PaymentAuthorization of(Payment payment) {
        return new PaymentAuthorization(
                payment.id(), payment.status(), payment.nextAction(), payment.declineReason());
    }
}

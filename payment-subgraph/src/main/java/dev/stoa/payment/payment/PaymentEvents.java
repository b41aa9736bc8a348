package dev.stoa.payment.payment;

import java.util.Optional;

/** The event that tells of a payment's present state. */
final class PaymentEvents {

    private PaymentEvents() {}

    /** Empty for states that matter to nobody else. */
    static Optional<Record> of(Payment payment) {
        var id = payment.id();
        var order = payment.orderId();
        var cart = payment.cartId();
        var key = payment.key();
        var status = payment.status().name();
        long amount = payment.amount().minor();
        long captured = payment.capturedAmount().minor();
        long refunded = payment.refundedAmount().minor();
        var currency = payment.amount().currency().getCurrencyCode();
        return switch (payment.status()) {
            case PENDING, ACTION_REQUIRED -> Optional.empty();
            case AUTHORIZED ->
                    Optional.of(
                            new PaymentAuthorized(
                                    id, order, cart, key, status, amount, captured, refunded,
                                    currency));
            case CAPTURED ->
                    Optional.of(
                            new PaymentCaptured(
                                    id, order, cart, key, status, amount, captured, refunded,
                                    currency));
            case DECLINED ->
                    Optional.of(
                            new PaymentDeclined(
                                    id, order, cart, key, status, amount, captured, refunded,
                                    currency));
            case VOIDED ->
                    Optional.of(
                            new PaymentVoided(
                                    id, order, cart, key, status, amount, captured, refunded,
                                    currency));
            case PARTIALLY_REFUNDED, REFUNDED ->
                    Optional.of(
                            new PaymentRefunded(
                                    id, order, cart, key, status, amount, captured, refunded,
                                    currency));
            case DISPUTED ->
                    Optional.of(
                            new PaymentDisputed(
                                    id, order, cart, key, status, amount, captured, refunded,
                                    currency));
        };
    }
}

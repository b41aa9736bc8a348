package dev.stoa.order.order;

import java.util.Set;

/** Where the payment of an order stands. It only moves forward: late news changes nothing. */
public enum OrderPaymentStatus {
    AUTHORIZED,
    PAID,
    VOIDED,
    PARTIALLY_REFUNDED,
    REFUNDED,
    DISPUTED;

    /** What a payment in this status can become; news may have skipped steps. */
    public Set<OrderPaymentStatus> successors() {
        return switch (this) {
            case AUTHORIZED -> Set.of(PAID, VOIDED, PARTIALLY_REFUNDED, REFUNDED, DISPUTED);
            case PAID -> Set.of(PARTIALLY_REFUNDED, REFUNDED, DISPUTED);
            case PARTIALLY_REFUNDED -> Set.of(REFUNDED, DISPUTED);
            case DISPUTED -> Set.of(REFUNDED);
            case VOIDED, REFUNDED -> Set.of();
        };
    }

    public boolean mayBecome(OrderPaymentStatus next) {
        return successors().contains(next);
    }

    /** True when there is no money for the order, and none will come. */
    public boolean isGivenBack() {
        return this == VOIDED || this == REFUNDED;
    }

    OrderTimelineKind toldAs() {
        return switch (this) {
            case AUTHORIZED -> OrderTimelineKind.PAYMENT_AUTHORIZED;
            case PAID -> OrderTimelineKind.PAYMENT_CAPTURED;
            case VOIDED -> OrderTimelineKind.PAYMENT_VOIDED;
            case PARTIALLY_REFUNDED, REFUNDED -> OrderTimelineKind.PAYMENT_REFUNDED;
            case DISPUTED -> OrderTimelineKind.PAYMENT_DISPUTED;
        };
    }
}

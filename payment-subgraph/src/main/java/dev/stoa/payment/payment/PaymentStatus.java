package dev.stoa.payment.payment;

import dev.stoa.payment.provider.ProviderPayment;
import java.util.EnumSet;
import java.util.Set;

/** Where a payment stands, and where it can go from there. It never goes back. */
public enum PaymentStatus {
    PENDING,
    ACTION_REQUIRED,
    AUTHORIZED,
    CAPTURED,
    DECLINED,
    VOIDED,
    PARTIALLY_REFUNDED,
    REFUNDED,
    DISPUTED;

    /** The states that can follow at once. */
    public Set<PaymentStatus> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(ACTION_REQUIRED, AUTHORIZED, CAPTURED, DECLINED, VOIDED);
            case ACTION_REQUIRED -> EnumSet.of(AUTHORIZED, CAPTURED, DECLINED, VOIDED);
            case AUTHORIZED -> EnumSet.of(CAPTURED, VOIDED);
            case CAPTURED -> EnumSet.of(PARTIALLY_REFUNDED, REFUNDED, DISPUTED);
            case PARTIALLY_REFUNDED -> EnumSet.of(REFUNDED, DISPUTED);
            case DISPUTED -> EnumSet.of(REFUNDED);
            case DECLINED, VOIDED, REFUNDED -> EnumSet.noneOf(PaymentStatus.class);
        };
    }

    /** True when the other state lies ahead, be it that we missed the ones between. */
    public boolean leadsTo(PaymentStatus other) {
        return next().contains(other) || next().stream().anyMatch(step -> step.leadsTo(other));
    }

    /** What the provider's words mean to us. */
    static PaymentStatus of(ProviderPayment seen) {
        return switch (seen.state()) {
            case PENDING -> PENDING;
            case ACTION_REQUIRED -> ACTION_REQUIRED;
            case AUTHORIZED -> AUTHORIZED;
            case DECLINED -> DECLINED;
            case CANCELLED -> VOIDED;
            case CAPTURED -> ofCaptured(seen);
        };
    }

    private static PaymentStatus ofCaptured(ProviderPayment seen) {
        if (seen.isDisputed()) {
            return DISPUTED;
        }
        if (seen.refunded().isZero()) {
            return CAPTURED;
        }
        return seen.refunded().compareTo(seen.captured()) < 0 ? PARTIALLY_REFUNDED : REFUNDED;
    }
}

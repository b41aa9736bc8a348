package dev.stoa.payment.provider;

import dev.stoa.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a payment stands at the provider at one moment.
 *
 * @param reference id at the provider; null when it refused before making one
 * @param paymentId our own id of it; null when it is not ours
 * @param nextAction set when the buyer must act
 * @param declineReason set when it was declined
 */
public record ProviderPayment(
        @Nullable String reference,
        @Nullable String paymentId,
        State state,
        Money captured,
        Money refunded,
        boolean isDisputed,
        @Nullable PaymentCard card,
        @Nullable PaymentNextAction nextAction,
        @Nullable PaymentDeclineReason declineReason) {

    /** What the provider calls it, in our words. */
    public enum State {
        PENDING,
        ACTION_REQUIRED,
        AUTHORIZED,
        CAPTURED,
        DECLINED,
        CANCELLED
    }

    public static ProviderPayment declined(Money asked, PaymentDeclineReason reason) {
        var nothing = Money.zero(asked.currency());
        return new ProviderPayment(
                null, null, State.DECLINED, nothing, nothing, false, null, null, reason);
    }
}

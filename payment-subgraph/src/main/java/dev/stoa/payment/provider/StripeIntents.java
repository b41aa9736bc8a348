package dev.stoa.payment.provider;

import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import dev.stoa.payment.provider.ProviderPayment.State;
import dev.stoa.platform.money.Money;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads Stripe's objects into our words. */
final class StripeIntents {

    /** Key of our own id in the metadata. */
    static final String PAYMENT_ID = "payment_id";

    private StripeIntents() {}

    static ProviderPayment snapshot(PaymentIntent intent) {
        var currency = Currency.getInstance(intent.getCurrency().toUpperCase(Locale.ROOT));
        var charge = intent.getLatestChargeObject();
        var state = state(intent);
        return new ProviderPayment(
                intent.getId(),
                intent.getMetadata().get(PAYMENT_ID),
                state,
                new Money(orZero(intent.getAmountReceived()), currency),
                new Money(charge == null ? 0 : orZero(charge.getAmountRefunded()), currency),
                charge != null && Boolean.TRUE.equals(charge.getDisputed()),
                card(charge),
                state == State.ACTION_REQUIRED ? nextAction(intent) : null,
                state == State.DECLINED ? declineReason(intent) : null);
    }

    static ProviderRefund snapshot(Refund refund) {
        return new ProviderRefund(
                refund.getId(),
                switch (refund.getStatus()) {
                    case "succeeded" -> ProviderRefund.State.SUCCEEDED;
                    case "failed", "canceled" -> ProviderRefund.State.FAILED;
                    default -> ProviderRefund.State.PENDING;
                });
    }

    static PaymentDeclineReason reason(@Nullable String code, @Nullable String declineCode) {
        if ("insufficient_funds".equals(declineCode)) {
            return PaymentDeclineReason.INSUFFICIENT_FUNDS;
        }
        return switch (code) {
            case "expired_card" -> PaymentDeclineReason.EXPIRED_CARD;
            case "incorrect_cvc", "invalid_cvc" -> PaymentDeclineReason.INCORRECT_CVC;
            case "payment_intent_authentication_failure", "authentication_required" ->
                    PaymentDeclineReason.AUTHENTICATION_FAILED;
            case "payment_method_not_available",
                    "resource_missing",
                    "payment_method_invalid_parameter" ->
                    PaymentDeclineReason.INVALID_METHOD;
            case null, default -> PaymentDeclineReason.DECLINED;
        };
    }

    private static State state(PaymentIntent intent) {
        return switch (intent.getStatus()) {
            case "requires_payment_method" ->
                    intent.getLastPaymentError() == null ? State.PENDING : State.DECLINED;
            case "requires_action" -> State.ACTION_REQUIRED;
            case "requires_capture" -> State.AUTHORIZED;
            case "succeeded" -> State.CAPTURED;
            case "canceled" -> State.CANCELLED;
            default -> State.PENDING;
        };
    }

    private static PaymentNextAction nextAction(PaymentIntent intent) {
        var action = intent.getNextAction();
        return action != null && action.getRedirectToUrl() != null
                ? new PaymentNextAction(
                        PaymentNextAction.Kind.REDIRECT, action.getRedirectToUrl().getUrl(), null)
                : new PaymentNextAction(
                        PaymentNextAction.Kind.USE_SDK, null, intent.getClientSecret());
    }

    private static PaymentDeclineReason declineReason(PaymentIntent intent) {
        var error = intent.getLastPaymentError();
        return error == null
                ? PaymentDeclineReason.DECLINED
                : reason(error.getCode(), error.getDeclineCode());
    }

    private static @Nullable PaymentCard card(@Nullable Charge charge) {
        if (charge == null
                || charge.getPaymentMethodDetails() == null
                || charge.getPaymentMethodDetails().getCard() == null) {
            return null;
        }
        var card = charge.getPaymentMethodDetails().getCard();
        return new PaymentCard(
                card.getBrand(),
                card.getLast4(),
                card.getExpMonth() == null ? null : card.getExpMonth().intValue(),
                card.getExpYear() == null ? null : card.getExpYear().intValue());
    }

    private static long orZero(@Nullable Long value) {
        return value == null ? 0 : value;
    }
}

package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.card.Authentication;
import dev.stoa.stripesandbox.card.Decline;
import dev.stoa.stripesandbox.card.Wallet;
import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Params;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.Reply;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v1/payment_intents/{intent}/confirm}: tries to get the money. */
public final class ConfirmPaymentIntent {

    private static final String NEEDS_RETURN_URL =
            "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`. If you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.";

    private final ChargeAttempt attempt;

    public ConfirmPaymentIntent(ChargeAttempt attempt) {
        this.attempt = attempt;
    }

    public Reply handle(Call call, Transaction tx) {
        PaymentIntent intent = PaymentIntents.find(call, tx);
        refuseUnlessOpen(intent);
        PaymentIntentParams.apply(call.params(), intent, tx);
        return confirm(intent, call, tx);
    }

    Reply confirm(PaymentIntent intent, Call call, Transaction tx) {
        ObjectNode method = method(intent, call.params(), tx);
        refuseForeign(method, intent);
        Wallet.refuseIfUsedUp(method, tx);
        refuseMissingReturnUrl(intent, call.params());
        refuseStatementDescriptor(intent);

        if (AuthenticatePayment.isDone(intent, method, tx)) {
            return attempt.charge(intent, method, true, tx);
        }
        Authentication authentication = Wallet.cardBehind(method, tx).authentication();
        if (isOffSession(call.params())) {
            return authentication.asksOffSession(Wallet.isSetUp(method, tx))
                    ? attempt.decline(intent, method, Decline.AUTHENTICATION_REQUIRED, tx)
                    : attempt.charge(intent, method, false, tx);
        }
        if (!authentication.asksOnSession(intent.requestsThreeDSecure())) {
            return attempt.charge(intent, method, false, tx);
        }
        if (call.params().flag("error_on_requires_action")) {
            return attempt.decline(intent, method, Decline.AUTHENTICATION_REQUIRED, tx);
        }
        return requireAction(intent, method, call, tx);
    }

    private static Reply requireAction(
            PaymentIntent intent, ObjectNode method, Call call, Transaction tx) {
        String secret = Json.required(intent.json(), "client_secret");
        intent.requireAction(
                Json.required(method, "id"), NextAction.authenticate(intent.id(), secret, call));
        intent.save(tx);
        intent.record("requires_action", tx);
        return Reply.ok(intent.json());
    }

    /** The parameter, what the payment intent has already, or the customer's usual one. */
    private static ObjectNode method(PaymentIntent intent, Params params, Transaction tx) {
        String given = CreatePaymentIntent.paymentMethod(params, tx);
        Optional<String> usual =
                intent.customer()
                        .flatMap(id -> tx.find(Kind.CUSTOMER, id))
                        .map(c -> Json.text(c.path("invoice_settings"), "default_payment_method"));
        String id =
                Optional.ofNullable(given)
                        .or(intent::paymentMethod)
                        .or(() -> usual)
                        .orElseThrow(() -> intent.unexpectedState(missingMethod(intent)));
        return Wallet.resolve(id, tx);
    }

    private static String missingMethod(PaymentIntent intent) {
        String start =
                "You cannot confirm this PaymentIntent because it's missing a payment method. ";
        return intent.customer()
                .map(
                        customer ->
                                start
                                        + "To confirm the PaymentIntent with "
                                        + customer
                                        + ", specify a payment method attached to this customer along with the customer ID.")
                .orElse(
                        start
                                + "You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.");
    }

    private static void refuseUnlessOpen(PaymentIntent intent) {
        switch (intent.status()) {
            case REQUIRES_PAYMENT_METHOD, REQUIRES_CONFIRMATION, REQUIRES_ACTION -> {}
            case SUCCEEDED, REQUIRES_CAPTURE ->
                    throw intent.unexpectedState(
                            "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.");
            case CANCELED ->
                    throw intent.unexpectedState(
                            "You cannot confirm this PaymentIntent because it has a status of canceled. Only a PaymentIntent with one of the following statuses may be confirmed: requires_confirmation, requires_action.");
        }
    }

    private static void refuseForeign(ObjectNode method, PaymentIntent intent) {
        String owner = Json.text(method, "customer");
        String id = Json.required(method, "id");
        if (owner == null || intent.customer().filter(owner::equals).isPresent()) {
            return;
        }
        if (intent.customer().isEmpty()) {
            throw intent.refusal(
                    StripeError.invalidRequest(
                                    400,
                                    "The `payment_method` parameter supplied %s belongs to the Customer %s. Please include the Customer in the `customer` parameter on the PaymentIntent."
                                            .formatted(id, owner))
                            .code("parameter_missing")
                            .param("source"));
        }
        throw intent.refusal(
                StripeError.invalidRequest(
                                400,
                                "The PaymentMethod %s does not belong to the Customer you supplied %s. Please use this PaymentMethod with the Customer that it belongs to instead."
                                        .formatted(id, intent.customer().get()))
                        .param("payment_method"));
    }

    private static void refuseMissingReturnUrl(PaymentIntent intent, Params params) {
        boolean shown = params.text("return_url").isPresent() || intent.returnUrl().isPresent();
        if (intent.mayRedirect() && !shown && !params.flag("use_stripe_sdk")) {
            throw Refusal.invalid(NEEDS_RETURN_URL);
        }
    }

    private static void refuseStatementDescriptor(PaymentIntent intent) {
        if (Json.text(intent.json(), "statement_descriptor") != null) {
            throw Refusal.of(
                    StripeError.invalidRequest(
                                    400,
                                    "The `statement_descriptor` parameter is not supported for payments with the `card` payment method type. Use `statement_descriptor_suffix` instead.")
                            .param("statement_descriptor"));
        }
    }

    /** {@code off_session} may also name an occasion, such as {@code recurring}. */
    private static boolean isOffSession(Params params) {
        return params.text("off_session").filter(text -> !text.equals("false")).isPresent();
    }
}

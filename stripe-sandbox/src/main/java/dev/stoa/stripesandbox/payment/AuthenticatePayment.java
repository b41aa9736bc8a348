package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.card.Wallet;
import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** The buyer's answer to 3-D Secure: the payment goes on, or it has failed. */
public final class AuthenticatePayment {

    private static final String FAILED =
            "The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.";

    private final ChargeAttempt attempt;

    public AuthenticatePayment(ChargeAttempt attempt) {
        this.attempt = attempt;
    }

    /** Returns the payment intent afterwards; one that waits for nothing is left alone. */
    public PaymentIntent handle(PaymentIntent intent, boolean proven, Transaction tx) {
        if (intent.status() != PaymentIntentStatus.REQUIRES_ACTION) {
            return intent;
        }
        ObjectNode method = Wallet.resolve(intent.paymentMethod().orElseThrow(), tx);
        if (!proven) {
            StripeError error =
                    StripeError.card(FAILED).code("payment_intent_authentication_failure");
            attempt.fail(intent, method, error, null, tx);
        } else if (intent.isManualConfirmation()) {
            remember(intent, method, tx);
            intent.requireConfirmation();
            intent.save(tx);
        } else {
            attempt.charge(intent, method, true, tx);
        }
        return intent;
    }

    /** With {@code confirmation_method=manual} the shop confirms again after the proof. */
    static boolean isDone(PaymentIntent intent, ObjectNode method, Transaction tx) {
        return tx.find(Kind.AUTHENTICATION, intent.id())
                .filter(
                        proof ->
                                Objects.equals(
                                        Json.text(proof, "payment_method"),
                                        Json.text(method, "id")))
                .isPresent();
    }

    private static void remember(PaymentIntent intent, ObjectNode method, Transaction tx) {
        tx.put(
                Kind.AUTHENTICATION,
                intent.id(),
                Json.object().put("payment_method", Json.text(method, "id")));
    }
}

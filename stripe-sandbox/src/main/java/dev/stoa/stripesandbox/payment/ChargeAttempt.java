package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.card.Aftermath;
import dev.stoa.stripesandbox.card.Decline;
import dev.stoa.stripesandbox.card.TestCard;
import dev.stoa.stripesandbox.card.Wallet;
import dev.stoa.stripesandbox.ledger.Later;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Reply;
import dev.stoa.stripesandbox.protocol.StripeError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks the bank for the money of a payment intent and writes down the answer. */
public final class ChargeAttempt {

    /** Told of each charge whose money has come in; disputes begin there. */
    @FunctionalInterface
    public interface PaidListener {
        void paid(String charge, Aftermath aftermath, Transaction tx);
    }

    private final Later later;
    private final PaidListener listener;

    public ChargeAttempt(Later later, PaidListener listener) {
        this.later = later;
        this.listener = listener;
    }

    Reply charge(PaymentIntent intent, ObjectNode method, boolean authenticated, Transaction tx) {
        TestCard card = Wallet.cardBehind(method, tx);
        if (card.decline().isPresent()) {
            return decline(intent, method, card.decline().get(), tx);
        }
        Charge charge = Charge.approved(intent, method, authenticated, tx);
        String methodId = Json.required(method, "id");
        if (intent.isManualCapture()) {
            charge.hold(tx);
            intent.authorized(methodId, charge.id());
        } else {
            charge.take(charge.amount());
            intent.paid(methodId, charge.id());
        }
        keepForFuture(intent, method, tx);
        if (!intent.isManualCapture()) {
            settle(intent, charge, tx);
        }
        charge.save(tx);
        charge.record("succeeded", tx);
        intent.save(tx);
        intent.record(intent.isManualCapture() ? "amount_capturable_updated" : "succeeded", tx);
        if (!intent.isManualCapture()) {
            listener.paid(charge.id(), card.aftermath(), tx);
        }
        return Reply.ok(intent.json());
    }

    /** A decline is an outcome: the failed charge and the failed payment intent stay. */
    Reply decline(PaymentIntent intent, ObjectNode method, Decline decline, Transaction tx) {
        Wallet.markChecked(method);
        String charge = null;
        if (decline != Decline.AUTHENTICATION_REQUIRED) {
            Charge failed = Charge.declined(intent, method, decline, tx);
            failed.save(tx);
            failed.record("failed", tx);
            charge = failed.id();
        }
        StripeError error = decline.error().with("charge", charge);
        fail(intent, method, error, charge, tx);
        return error.with("payment_intent", (JsonNode) intent.json().deepCopy())
                .with("payment_method", (JsonNode) method)
                .reply();
    }

    void fail(
            PaymentIntent intent,
            ObjectNode method,
            StripeError error,
            @Nullable String charge,
            Transaction tx) {
        intent.failed(
                error.with("payment_method", (JsonNode) method.deepCopy())
                        .with("payment_method_type", "card"),
                charge);
        intent.save(tx);
        intent.record("payment_failed", tx);
    }

    private static void keepForFuture(PaymentIntent intent, ObjectNode method, Transaction tx) {
        if (intent.setupFutureUsage().isPresent() && intent.customer().isPresent()) {
            Wallet.attach(method, intent.customer().get(), tx);
        }
        if (intent.setupFutureUsage().filter("off_session"::equals).isPresent()) {
            Wallet.setUp(method, tx);
        }
        Wallet.use(method, tx);
    }

    /** With {@code automatic_async} the balance transaction comes some time after the answer. */
    private void settle(PaymentIntent intent, Charge charge, Transaction tx) {
        if ("automatic".equals(Json.text(intent.json(), "capture_method"))) {
            charge.settle(tx);
            return;
        }
        later.after(
                tx,
                next -> {
                    Charge settled = Charge.get(charge.id(), next);
                    ObjectNode previous = Json.object().putNull("balance_transaction");
                    settled.settle(next);
                    settled.save(next);
                    next.record("charge.updated", settled.json(), previous);
                });
    }
}

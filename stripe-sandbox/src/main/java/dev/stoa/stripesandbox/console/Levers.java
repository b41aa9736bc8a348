package dev.stoa.stripesandbox.console;

import dev.stoa.stripesandbox.card.Aftermath;
import dev.stoa.stripesandbox.dispute.OpenDispute;
import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Ledger;
import dev.stoa.stripesandbox.ledger.Origin;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.payment.AuthenticatePayment;
import dev.stoa.stripesandbox.payment.CancelPaymentIntent;
import dev.stoa.stripesandbox.payment.Charge;
import dev.stoa.stripesandbox.payment.PaymentIntent;
import dev.stoa.stripesandbox.payment.PaymentIntentStatus;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.setup.SetupIntents;
import dev.stoa.stripesandbox.webhook.Deliveries;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** What a test, or a developer with curl, may do to the sandbox from outside of Stripe's API. */
public final class Levers {

    private final Ledger ledger;
    private final AuthenticatePayment authenticate;
    private final Deliveries deliveries;

    public Levers(Ledger ledger, AuthenticatePayment authenticate, Deliveries deliveries) {
        this.ledger = ledger;
        this.authenticate = authenticate;
        this.deliveries = deliveries;
    }

    /** Plays the buyer on the 3-D Secure page, for payment intents and setup intents. */
    public ObjectNode authenticate(String id, boolean proven) {
        return inOne(
                tx ->
                        id.startsWith("seti_")
                                ? SetupIntents.authenticate(
                                        tx.get(Kind.SETUP_INTENT, id, "intent"), proven, tx)
                                : authenticate.handle(intent(id, tx), proven, tx).json());
    }

    /** Opens a chargeback on the captured charge of a payment intent. */
    public ObjectNode dispute(String id) {
        return inOne(tx -> OpenDispute.handle(charge(id, tx), Aftermath.DISPUTED_AS_FRAUD, tx));
    }

    /** Lets the bank's reservation end as it would after seven days. */
    public ObjectNode expire(String id) {
        return inOne(
                tx -> {
                    PaymentIntent intent = intent(id, tx);
                    if (intent.status() != PaymentIntentStatus.REQUIRES_CAPTURE) {
                        throw Refusal.invalid(id + " holds no reservation: " + intent.status());
                    }
                    CancelPaymentIntent.expire(intent, tx);
                    return intent.json();
                });
    }

    /** All payment intents, oldest first: the sandbox's side of the books. */
    public List<PaymentSummary> books() {
        return inOne(
                tx ->
                        tx.newestFirst(Kind.PAYMENT_INTENT)
                                .map(intent -> PaymentSummary.of(intent, tx))
                                .toList()
                                .reversed());
    }

    public void resend(String event) {
        deliveries.resend(inOne(tx -> tx.get(Kind.EVENT, event, "id")));
    }

    /** The payment intent or setup intent of the 3-D Secure page. */
    ObjectNode intentOnPage(String id) {
        return inOne(
                tx ->
                        tx.get(
                                id.startsWith("seti_") ? Kind.SETUP_INTENT : Kind.PAYMENT_INTENT,
                                id,
                                "intent"));
    }

    private static PaymentIntent intent(String id, Transaction tx) {
        return PaymentIntent.of(tx.get(Kind.PAYMENT_INTENT, id, "intent"));
    }

    private static Charge charge(String id, Transaction tx) {
        return intent(id, tx)
                .latestCharge()
                .map(charge -> Charge.get(charge, tx))
                .orElseThrow(() -> Refusal.invalid(id + " has no charge"));
    }

    private <T> T inOne(Function<Transaction, T> work) {
        return ledger.inOne(Origin.STRIPE, work);
    }
}

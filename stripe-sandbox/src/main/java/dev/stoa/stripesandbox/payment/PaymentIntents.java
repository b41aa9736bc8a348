package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Listing;
import dev.stoa.stripesandbox.ledger.Search;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.Reply;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Finds payment intents: one, a page of them, or those with certain metadata. */
public final class PaymentIntents {

    private static final Set<String> SEARCHABLE =
            Set.of("amount", "created", "currency", "customer", "metadata", "status");

    private final Search search;

    public PaymentIntents(Search search) {
        this.search = search;
    }

    /** The payment intent of the path, canceled if its reservation has run out meanwhile. */
    static PaymentIntent find(Call call, Transaction tx) {
        String id = call.path("intent");
        PaymentIntent intent = PaymentIntent.of(tx.get(Kind.PAYMENT_INTENT, id, "intent"));
        if (call.publishable()) {
            refuseWithoutSecret(call, intent);
        }
        return current(intent, tx);
    }

    static PaymentIntent current(PaymentIntent intent, Transaction tx) {
        if (intent.status() == PaymentIntentStatus.REQUIRES_CAPTURE
                && Charge.get(intent.latestCharge().orElseThrow(), tx).isHoldOver(tx)) {
            CancelPaymentIntent.expire(intent, tx);
        }
        return intent;
    }

    public Reply retrieve(Call call, Transaction tx) {
        return Reply.ok(find(call, tx).json());
    }

    public Reply list(Call call, Transaction tx) {
        return Listing.page(call, tx, Kind.PAYMENT_INTENT, "/v1/payment_intents", intent -> true);
    }

    public Reply search(Call call, Transaction tx) {
        return search.search(
                call, tx, Kind.PAYMENT_INTENT, "/v1/payment_intents/search", SEARCHABLE);
    }

    /** A browser proves itself by the secret it was given. */
    private static void refuseWithoutSecret(Call call, PaymentIntent intent) {
        String given = call.params().required("client_secret");
        ObjectNode json = intent.json();
        if (!Objects.equals(given, Json.text(json, "client_secret"))) {
            throw Refusal.noSuch(404, "payment_intent", intent.id(), "intent");
        }
    }
}

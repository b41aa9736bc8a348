package dev.stoa.stripesandbox.refund;

import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Listing;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.Reply;
import tools.jackson.databind.node.ObjectNode;

/** Finds refunds, notes on them, and takes back those still pending. */
public final class Refunds {

    private Refunds() {}

    public static Reply retrieve(Call call, Transaction tx) {
        return Reply.ok(refund(call, tx));
    }

    public static Reply update(Call call, Transaction tx) {
        ObjectNode refund = refund(call, tx);
        ObjectNode before = refund.deepCopy();
        call.params().mergeMetadata(refund);
        tx.put(Kind.REFUND, refund);
        tx.record("refund.updated", refund, Json.previous(before, refund));
        tx.record("charge.refund.updated", refund, Json.previous(before, refund));
        return Reply.ok(refund);
    }

    public static Reply cancel(Call call, Transaction tx) {
        ObjectNode refund = refund(call, tx);
        if (!"pending".equals(Json.text(refund, "status"))) {
            throw Refusal.invalid("Canceling this refund is unsupported.");
        }
        refund.put("status", "canceled");
        tx.put(Kind.REFUND, refund);
        tx.record("refund.updated", refund);
        return Reply.ok(refund);
    }

    public static Reply list(Call call, Transaction tx) {
        return Listing.page(
                call,
                tx,
                Kind.REFUND,
                "/v1/refunds",
                Listing.equal(call.params(), "charge")
                        .and(Listing.equal(call.params(), "payment_intent")));
    }

    public static Reply listOfCharge(Call call, Transaction tx) {
        String charge = call.path("charge");
        tx.get(Kind.CHARGE, charge, "charge");
        return Listing.page(
                call,
                tx,
                Kind.REFUND,
                "/v1/charges/" + charge + "/refunds",
                refund -> charge.equals(Json.text(refund, "charge")));
    }

    private static ObjectNode refund(Call call, Transaction tx) {
        return tx.get(Kind.REFUND, call.path("refund"), "refund");
    }
}

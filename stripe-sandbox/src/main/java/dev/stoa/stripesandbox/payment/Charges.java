package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Listing;
import dev.stoa.stripesandbox.ledger.Search;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Reply;
import java.util.Set;

/** The endpoints under {@code /v1/charges}; charges are made by payment intents only. */
public final class Charges {

    private static final Set<String> SEARCHABLE =
            Set.of(
                    "amount",
                    "created",
                    "currency",
                    "customer",
                    "disputed",
                    "metadata",
                    "payment_method_details.card.last4",
                    "refunded",
                    "status");

    private final Search search;

    public Charges(Search search) {
        this.search = search;
    }

    public Reply retrieve(Call call, Transaction tx) {
        return Reply.ok(tx.get(Kind.CHARGE, call.path("charge"), "charge"));
    }

    public Reply list(Call call, Transaction tx) {
        return Listing.page(
                call,
                tx,
                Kind.CHARGE,
                "/v1/charges",
                Listing.equal(call.params(), "payment_intent"));
    }

    public Reply search(Call call, Transaction tx) {
        return search.search(call, tx, Kind.CHARGE, "/v1/charges/search", SEARCHABLE);
    }
}

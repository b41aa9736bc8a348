package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Listing;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Reply;
import tools.jackson.databind.node.ObjectNode;

/** What comes to and goes from the shop's balance, with Stripe's fee for European cards. */
public final class BalanceTransactions {

    private static final long FEE_BASIS_POINTS = 150;
    private static final long FEE_FIXED = 25;
    private static final long DISPUTE_FEE = 2000;
    private static final long DAYS_UNTIL_AVAILABLE = 3 * 86_400L;

    private BalanceTransactions() {}

    static String charged(Charge charge, Transaction tx) {
        long amount = charge.amountCaptured();
        long fee = (amount * FEE_BASIS_POINTS + 5_000) / 10_000 + FEE_FIXED;
        ObjectNode entry = entry(amount, fee, charge.currency(), charge.id(), tx);
        entry.set("description", charge.json().get("description"));
        return save(entry, "charge", "charge", "Stripe processing fees", tx);
    }

    public static String refunded(long amount, Charge charge, String refund, Transaction tx) {
        ObjectNode entry = entry(-amount, 0, charge.currency(), refund, tx);
        entry.put("description", "REFUND FOR CHARGE");
        return save(entry, "refund", "refund", "", tx);
    }

    public static String refundFailed(long amount, Charge charge, String refund, Transaction tx) {
        ObjectNode entry = entry(amount, 0, charge.currency(), refund, tx);
        entry.put("description", "REFUND FAILURE");
        return save(entry, "refund_failure", "refund_failure", "", tx);
    }

    public static ObjectNode withdrawn(Charge charge, String dispute, Transaction tx) {
        ObjectNode entry =
                entry(-charge.amountCaptured(), DISPUTE_FEE, charge.currency(), dispute, tx);
        entry.put("description", "Chargeback withdrawal for " + charge.id());
        save(entry, "adjustment", "dispute", "Dispute fee", tx);
        return entry;
    }

    public static ObjectNode reinstated(Charge charge, String dispute, Transaction tx) {
        ObjectNode entry = entry(charge.amountCaptured(), 0, charge.currency(), dispute, tx);
        entry.put("description", "Chargeback reversal for " + charge.id());
        save(entry, "adjustment", "dispute_reversal", "", tx);
        return entry;
    }

    public static Reply retrieve(Call call, Transaction tx) {
        return Reply.ok(tx.get(Kind.BALANCE_TRANSACTION, call.path("id"), "id"));
    }

    public static Reply list(Call call, Transaction tx) {
        return Listing.page(
                call,
                tx,
                Kind.BALANCE_TRANSACTION,
                "/v1/balance_transactions",
                Listing.equal(call.params(), "source")
                        .and(Listing.equal(call.params(), "type"))
                        .and(Listing.equal(call.params(), "currency")));
    }

    private static ObjectNode entry(
            long amount, long fee, String currency, String source, Transaction tx) {
        ObjectNode entry = tx.create(Kind.BALANCE_TRANSACTION);
        return entry.put("amount", amount)
                .put("fee", fee)
                .put("net", amount - fee)
                .put("currency", currency)
                .put("source", source)
                .put("available_on", tx.now() + DAYS_UNTIL_AVAILABLE);
    }

    private static String save(
            ObjectNode entry, String type, String category, String feeName, Transaction tx) {
        entry.put("type", type).put("reporting_category", category);
        if (!feeName.isEmpty()) {
            entry.withArray("fee_details")
                    .addObject()
                    .put("amount", Json.number(entry, "fee"))
                    .putNull("application")
                    .put("currency", Json.text(entry, "currency"))
                    .put("description", feeName)
                    .put("type", "stripe_fee");
        }
        tx.put(Kind.BALANCE_TRANSACTION, entry);
        return Json.required(entry, "id");
    }
}

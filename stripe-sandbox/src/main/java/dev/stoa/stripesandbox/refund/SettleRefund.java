package dev.stoa.stripesandbox.refund;

import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.payment.BalanceTransactions;
import dev.stoa.stripesandbox.payment.Charge;
import dev.stoa.stripesandbox.protocol.Json;
import tools.jackson.databind.node.ObjectNode;

/** The bank's late word on a refund. */
final class SettleRefund {

    private SettleRefund() {}

    static void succeed(String id, Transaction tx) {
        ObjectNode refund = tx.find(Kind.REFUND, id).orElseThrow();
        if (!"pending".equals(Json.text(refund, "status"))) {
            return;
        }
        Charge charge = Charge.get(Json.required(refund, "charge"), tx);
        long amount = Json.number(refund, "amount");
        ObjectNode before = refund.deepCopy();
        refund.put("status", "succeeded");
        refund.put("balance_transaction", BalanceTransactions.refunded(amount, charge, id, tx));
        charge.refunded(amount);
        charge.save(tx);
        charge.record("refunded", tx);
        save(refund, before, tx);
    }

    static void fail(String id, Transaction tx) {
        ObjectNode refund = tx.find(Kind.REFUND, id).orElseThrow();
        Charge charge = Charge.get(Json.required(refund, "charge"), tx);
        long amount = Json.number(refund, "amount");
        ObjectNode before = refund.deepCopy();
        refund.put("status", "failed");
        refund.put("failure_reason", "expired_or_canceled_card");
        refund.put(
                "failure_balance_transaction",
                BalanceTransactions.refundFailed(amount, charge, id, tx));
        charge.refunded(-amount);
        charge.save(tx);
        tx.record("refund.failed", refund);
        save(refund, before, tx);
    }

    private static void save(ObjectNode refund, ObjectNode before, Transaction tx) {
        tx.put(Kind.REFUND, refund);
        tx.record("refund.updated", refund, Json.previous(before, refund));
        tx.record("charge.refund.updated", refund, Json.previous(before, refund));
    }
}

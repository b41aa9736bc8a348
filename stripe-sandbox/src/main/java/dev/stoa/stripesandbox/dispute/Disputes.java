package dev.stoa.stripesandbox.dispute;

import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Later;
import dev.stoa.stripesandbox.ledger.Listing;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.payment.BalanceTransactions;
import dev.stoa.stripesandbox.payment.Charge;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Params;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.Reply;
import tools.jackson.databind.node.ObjectNode;

/**
 * The endpoints under {@code /v1/disputes}. The text of the evidence decides, as in Stripe's test
 * mode: {@code winning_evidence}, {@code losing_evidence}, {@code escalate_inquiry_evidence}.
 */
public final class Disputes {

    private final Later later;

    public Disputes(Later later) {
        this.later = later;
    }

    public Reply retrieve(Call call, Transaction tx) {
        return Reply.ok(dispute(call, tx));
    }

    public Reply list(Call call, Transaction tx) {
        return Listing.page(
                call,
                tx,
                Kind.DISPUTE,
                "/v1/disputes",
                Listing.equal(call.params(), "charge")
                        .and(Listing.equal(call.params(), "payment_intent")));
    }

    public Reply update(Call call, Transaction tx) {
        ObjectNode dispute = open(call, tx);
        ObjectNode before = dispute.deepCopy();
        call.params().mergeMetadata(dispute);
        if (call.params().has("evidence")) {
            submit(call.params().child("evidence"), dispute, tx);
        }
        tx.put(Kind.DISPUTE, dispute);
        tx.record("charge.dispute.updated", dispute, Json.previous(before, dispute));
        return Reply.ok(dispute);
    }

    /** The shop accepts the loss. */
    public Reply close(Call call, Transaction tx) {
        ObjectNode dispute = open(call, tx);
        end(dispute, "lost", tx);
        return Reply.ok(dispute);
    }

    private void submit(Params given, ObjectNode dispute, Transaction tx) {
        ObjectNode evidence = (ObjectNode) dispute.get("evidence");
        evidence.propertyNames().stream().toList().forEach(name -> given.copyTo(evidence, name));
        ObjectNode details = (ObjectNode) dispute.get("evidence_details");
        details.put("has_evidence", true);
        details.put("submission_count", Json.number(details, "submission_count") + 1);
        dispute.put("status", isInquiry(dispute) ? "warning_under_review" : "under_review");
        String text = given.text("uncategorized_text").orElse("");
        String id = Json.required(dispute, "id");
        later.after(
                tx,
                next -> {
                    ObjectNode current = next.find(Kind.DISPUTE, id).orElseThrow();
                    switch (text) {
                        case "winning_evidence" -> win(current, next);
                        case "losing_evidence" -> end(current, "lost", next);
                        case "escalate_inquiry_evidence" -> escalate(current, next);
                        default -> {}
                    }
                });
    }

    private static void win(ObjectNode dispute, Transaction tx) {
        if (isInquiry(dispute)) {
            end(dispute, "warning_closed", tx);
            return;
        }
        Charge charge = Charge.get(Json.required(dispute, "charge"), tx);
        String id = Json.required(dispute, "id");
        dispute.withArray("balance_transactions")
                .add(BalanceTransactions.reinstated(charge, id, tx));
        dispute.put("is_charge_refundable", true);
        end(dispute, "won", tx);
        tx.record("charge.dispute.funds_reinstated", dispute);
    }

    /** An inquiry becomes a chargeback. */
    private static void escalate(ObjectNode dispute, Transaction tx) {
        Charge charge = Charge.get(Json.required(dispute, "charge"), tx);
        dispute.put("status", "needs_response").put("is_charge_refundable", false);
        OpenDispute.withdraw(charge, dispute, tx);
        tx.put(Kind.DISPUTE, dispute);
        tx.record("charge.dispute.updated", dispute);
        tx.record("charge.dispute.funds_withdrawn", dispute);
    }

    private static void end(ObjectNode dispute, String status, Transaction tx) {
        dispute.put("status", status);
        tx.put(Kind.DISPUTE, dispute);
        tx.record("charge.dispute.closed", dispute);
    }

    private static boolean isInquiry(ObjectNode dispute) {
        return Json.required(dispute, "status").startsWith("warning_");
    }

    private static ObjectNode open(Call call, Transaction tx) {
        ObjectNode dispute = dispute(call, tx);
        switch (Json.required(dispute, "status")) {
            case "won", "lost", "warning_closed" ->
                    throw Refusal.invalid("This dispute is already closed");
            default -> {}
        }
        return dispute;
    }

    private static ObjectNode dispute(Call call, Transaction tx) {
        return tx.get(Kind.DISPUTE, call.path("dispute"), "dispute");
    }
}

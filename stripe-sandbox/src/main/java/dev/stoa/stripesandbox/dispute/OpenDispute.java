package dev.stoa.stripesandbox.dispute;

import dev.stoa.stripesandbox.card.Aftermath;
import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Later;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.payment.BalanceTransactions;
import dev.stoa.stripesandbox.payment.Charge;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Refusal;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** The buyer goes to their bank. A chargeback takes the money at once, an inquiry only asks. */
public final class OpenDispute {

    private static final Duration TIME_TO_ANSWER = Duration.ofDays(9);

    private final Later later;

    public OpenDispute(Later later) {
        this.later = later;
    }

    /** Shortly after the charge, when its card is one that disputes. */
    public void afterCharge(String charge, Aftermath aftermath, Transaction tx) {
        switch (aftermath) {
            case DISPUTED_AS_FRAUD, DISPUTED_AS_NOT_RECEIVED, INQUIRY ->
                    later.after(tx, next -> handleOnce(Charge.get(charge, next), aftermath, next));
            case NONE, REFUND_PENDS, REFUND_FAILS -> {}
        }
    }

    private static void handleOnce(Charge charge, Aftermath aftermath, Transaction tx) {
        if (!charge.isDisputed()) {
            handle(charge, aftermath, tx);
        }
    }

    public static ObjectNode handle(Charge charge, Aftermath aftermath, Transaction tx) {
        if (!charge.isCaptured() || charge.isDisputed()) {
            throw Refusal.invalid(
                    "Charge "
                            + charge.id()
                            + " cannot be disputed: not captured, or disputed already.");
        }
        boolean inquiry = aftermath == Aftermath.INQUIRY;
        ObjectNode dispute = tx.create(Kind.DISPUTE);
        String id = Json.required(dispute, "id");
        dispute.put("amount", charge.amountCaptured())
                .put("charge", charge.id())
                .put("currency", charge.currency())
                .put("payment_intent", charge.paymentIntent().orElse(null))
                .put("reason", reason(aftermath))
                .put("status", inquiry ? "warning_needs_response" : "needs_response")
                .put("is_charge_refundable", inquiry);
        ((ObjectNode) dispute.get("evidence_details")).put("due_by", answerBy(tx));
        describeCard(charge, aftermath, dispute);
        charge.disputed(id);
        charge.save(tx);
        if (!inquiry) {
            withdraw(charge, dispute, tx);
        }
        tx.put(Kind.DISPUTE, dispute);
        tx.record("charge.dispute.created", dispute);
        if (!inquiry) {
            tx.record("charge.dispute.funds_withdrawn", dispute);
        }
        return dispute;
    }

    static void withdraw(Charge charge, ObjectNode dispute, Transaction tx) {
        ObjectNode entry = BalanceTransactions.withdrawn(charge, Json.required(dispute, "id"), tx);
        dispute.put("balance_transaction", Json.text(entry, "id"));
        dispute.withArray("balance_transactions").add(entry);
    }

    private static void describeCard(Charge charge, Aftermath aftermath, ObjectNode dispute) {
        String brand =
                Json.text(charge.json().path("payment_method_details").path("card"), "brand");
        ((ObjectNode) dispute.get("payment_method_details").get("card"))
                .put("brand", brand)
                .put("network", brand)
                .put("case_type", aftermath == Aftermath.INQUIRY ? "inquiry" : "chargeback")
                .put("network_reason_code", networkReason(aftermath));
    }

    private static String reason(Aftermath aftermath) {
        return aftermath == Aftermath.DISPUTED_AS_NOT_RECEIVED
                ? "product_not_received"
                : "fraudulent";
    }

    private static String networkReason(Aftermath aftermath) {
        return switch (aftermath) {
            case DISPUTED_AS_NOT_RECEIVED -> "13.1";
            case INQUIRY -> "10";
            case NONE, DISPUTED_AS_FRAUD, REFUND_PENDS, REFUND_FAILS -> "10.4";
        };
    }

    /** The last second of a day. */
    private static long answerBy(Transaction tx) {
        long day = Duration.ofDays(1).toSeconds();
        return tx.instant().plus(TIME_TO_ANSWER).getEpochSecond() / day * day - 1;
    }
}

package dev.stoa.stripesandbox.refund;

import dev.stoa.stripesandbox.card.Aftermath;
import dev.stoa.stripesandbox.card.Wallet;
import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Later;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.payment.Amounts;
import dev.stoa.stripesandbox.payment.BalanceTransactions;
import dev.stoa.stripesandbox.payment.Charge;
import dev.stoa.stripesandbox.payment.PaymentIntent;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Params;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.Reply;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v1/refunds}: the whole of a charge or a part of it. */
public final class CreateRefund {

    private final Later later;

    public CreateRefund(Later later) {
        this.later = later;
    }

    public Reply handle(Call call, Transaction tx) {
        Charge charge = charge(call.params(), tx);
        refuseUnrefundable(charge, tx);
        long amount = amount(call.params(), charge, tx);

        ObjectNode refund = tx.create(Kind.REFUND);
        String id = Json.required(refund, "id");
        refund.put("amount", amount).put("charge", charge.id());
        for (String same :
                new String[] {"currency", "customer", "payment_intent", "payment_method"}) {
            refund.set(same, charge.json().get(same));
        }
        call.params().copyTo(refund, "reason");
        call.params().mergeMetadata(refund);
        if (aftermath(charge, tx) == Aftermath.REFUND_PENDS) {
            refund.put("status", "pending");
            later.after(tx, next -> SettleRefund.succeed(id, next));
        } else {
            refund.put("balance_transaction", BalanceTransactions.refunded(amount, charge, id, tx));
            charge.refunded(amount);
            charge.save(tx);
        }
        if (aftermath(charge, tx) == Aftermath.REFUND_FAILS) {
            later.after(tx, next -> SettleRefund.fail(id, next));
        }
        tx.put(Kind.REFUND, refund);
        tx.record("refund.created", refund);
        if (!"pending".equals(Json.text(refund, "status"))) {
            charge.record("refunded", tx);
        }
        return Reply.ok(refund);
    }

    private static Charge charge(Params params, Transaction tx) {
        if (params.text("charge").isPresent()) {
            return Charge.of(tx.get(Kind.CHARGE, params.required("charge"), "id"));
        }
        Optional<String> id = params.text("payment_intent");
        if (id.isEmpty()) {
            throw Refusal.beforeExecution(
                    StripeError.invalidRequest(
                            400,
                            "One of the following params should be provided for this request: payment_intent or charge."));
        }
        PaymentIntent intent =
                PaymentIntent.of(tx.get(Kind.PAYMENT_INTENT, id.get(), "payment_intent"));
        return intent.latestCharge()
                .map(charge -> Charge.get(charge, tx))
                .orElseThrow(() -> nothingToRefund(intent.id()));
    }

    private static void refuseUnrefundable(Charge charge, Transaction tx) {
        String intent = charge.paymentIntent().orElse("");
        if (!charge.isSucceeded()) {
            throw nothingToRefund(intent);
        }
        if (!charge.isCaptured()) {
            throw Refusal.invalid(
                    "This uncaptured Charge was created by a PaymentIntent (%s). You must cancel the PaymentIntent to reverse the authorization instead of refunding the Charge directly. For more information, see https://stripe.com/docs/payments/place-a-hold-on-a-payment-method"
                            .formatted(intent));
        }
        if (charge.isDisputed() && !isStillRefundable(charge, tx)) {
            throw Refusal.of(
                    StripeError.invalidRequest(
                                    400,
                                    "Charge %s has been charged back; cannot issue a refund."
                                            .formatted(charge.id()))
                            .code("charge_disputed"));
        }
        if (charge.amountRefunded() == charge.amountCaptured()) {
            throw Refusal.of(
                    StripeError.invalidRequest(
                                    400,
                                    "Charge %s has already been refunded.".formatted(charge.id()))
                            .code("charge_already_refunded"));
        }
    }

    private static boolean isStillRefundable(Charge charge, Transaction tx) {
        return tx.find(Kind.DISPUTE, Json.text(charge.json(), "dispute"))
                .map(dispute -> dispute.path("is_charge_refundable").asBoolean(false))
                .orElse(true);
    }

    private static long amount(Params params, Charge charge, Transaction tx) {
        long unrefunded = charge.amountCaptured() - charge.amountRefunded() - pending(charge, tx);
        long amount = params.number("amount").orElse(unrefunded);
        if (params.has("amount") && amount < 1) {
            throw Refusal.invalidParameter(
                    "This value must be greater than or equal to 1.",
                    "parameter_invalid_integer",
                    "amount");
        }
        if (amount > unrefunded || amount == 0) {
            throw Refusal.of(
                    StripeError.invalidRequest(
                                    400,
                                    "Refund amount (%s) is greater than unrefunded amount on charge (%s)"
                                            .formatted(
                                                    Amounts.spoken(amount, charge.currency()),
                                                    Amounts.spoken(unrefunded, charge.currency())))
                            .param("amount"));
        }
        return amount;
    }

    /** Promised already, though not yet given back. */
    private static long pending(Charge charge, Transaction tx) {
        if (aftermath(charge, tx) != Aftermath.REFUND_PENDS) {
            return 0;
        }
        return tx.newestFirst(Kind.REFUND)
                .filter(refund -> Objects.equals(Json.text(refund, "charge"), charge.id()))
                .filter(refund -> "pending".equals(Json.text(refund, "status")))
                .mapToLong(refund -> Json.number(refund, "amount"))
                .sum();
    }

    private static Aftermath aftermath(Charge charge, Transaction tx) {
        String method = Json.required(charge.json(), "payment_method");
        return Wallet.cardBehind(Wallet.resolve(method, tx), tx).aftermath();
    }

    private static Refusal nothingToRefund(String intent) {
        return Refusal.invalid(
                "This PaymentIntent (%s) does not have a successful charge to refund."
                        .formatted(intent));
    }
}

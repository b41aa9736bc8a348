package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Reply;

/**
 * {@code POST /v1/payment_intents/{intent}/cancel}. Reserved money is let go; since 2025-03-31 that
 * makes no refund and leaves the charge as it is.
 */
public final class CancelPaymentIntent {

    private CancelPaymentIntent() {}

    public static Reply handle(Call call, Transaction tx) {
        PaymentIntent intent = PaymentIntents.find(call, tx);
        if (!intent.status().successors().contains(PaymentIntentStatus.CANCELED)) {
            throw intent.unexpectedState(
                    "You cannot cancel this PaymentIntent because it has a status of %s. Only a PaymentIntent with one of the following statuses may be canceled: requires_payment_method, requires_capture, requires_reauthorization, requires_confirmation, requires_action, expired, processing."
                            .formatted(intent.status().stripeName()));
        }
        intent.canceled(call.params().text("cancellation_reason").orElse(null), tx.now());
        intent.save(tx);
        intent.record("canceled", tx);
        return Reply.ok(intent.json());
    }

    /** The bank waited long enough: the reservation ends and with it the payment intent. */
    public static void expire(PaymentIntent intent, Transaction tx) {
        intent.canceled("expired", tx.now());
        intent.save(tx);
        Charge.get(intent.latestCharge().orElseThrow(), tx).record("expired", tx);
        intent.record("canceled", tx);
    }
}

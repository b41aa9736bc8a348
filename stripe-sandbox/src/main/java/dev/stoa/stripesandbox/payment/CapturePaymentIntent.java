package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.card.Wallet;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Params;
import dev.stoa.stripesandbox.protocol.Reply;
import dev.stoa.stripesandbox.protocol.StripeError;

/** {@code POST /v1/payment_intents/{intent}/capture}: takes the reserved money, all or a part. */
public final class CapturePaymentIntent {

    private final ChargeAttempt.PaidListener listener;

    public CapturePaymentIntent(ChargeAttempt.PaidListener listener) {
        this.listener = listener;
    }

    public Reply handle(Call call, Transaction tx) {
        PaymentIntent intent = PaymentIntents.find(call, tx);
        Charge charge = capturable(intent, tx);
        long amount = amount(call.params(), intent);

        charge.take(amount);
        charge.settle(tx);
        charge.save(tx);
        charge.record("captured", tx);
        call.params().mergeMetadata(intent.json());
        call.params().copyTo(intent.json(), "statement_descriptor_suffix");
        intent.captured(amount);
        intent.save(tx);
        intent.record("succeeded", tx);
        intent.paymentMethod()
                .map(id -> Wallet.cardBehind(Wallet.resolve(id, tx), tx).aftermath())
                .ifPresent(aftermath -> listener.paid(charge.id(), aftermath, tx));
        return Reply.ok(intent.json());
    }

    private static Charge capturable(PaymentIntent intent, Transaction tx) {
        if (intent.status() == PaymentIntentStatus.REQUIRES_CAPTURE) {
            return Charge.get(intent.latestCharge().orElseThrow(), tx);
        }
        if (intent.status() == PaymentIntentStatus.SUCCEEDED) {
            boolean all = Json.number(intent.json(), "amount_received") == intent.amount();
            throw intent.unexpectedState(
                    all
                            ? "This PaymentIntent could not be captured because it has already been captured."
                            : "The remaining amount on this PaymentIntent could not be captured because the remainder of the authorized amount has been released.");
        }
        throw intent.unexpectedState(
                "This PaymentIntent could not be captured because it has a status of %s. Only a PaymentIntent with one of the following statuses may be captured: requires_capture."
                        .formatted(intent.status().stripeName()));
    }

    private static long amount(Params params, PaymentIntent intent) {
        long amount = params.number("amount_to_capture").orElse(intent.amount());
        if (amount < 0) {
            throw intent.refusal(
                    StripeError.invalidRequest(400, "Invalid non-negative integer")
                            .param("amount_to_capture"));
        }
        if (amount == 0) {
            throw intent.refusal(
                    StripeError.invalidRequest(
                                    400, "This value must be greater than or equal to 1.")
                            .code("parameter_invalid_integer")
                            .param("amount"));
        }
        if (amount > intent.amount()) {
            throw intent.refusal(
                    StripeError.invalidRequest(
                                    400,
                                    "The payment could not be captured because the requested capture amount is greater than the amount you can capture for this charge. Contact us via https://support.stripe.com/contact/ for help.")
                            .code("amount_too_large"));
        }
        if (params.has("final_capture") && !params.flag("final_capture")) {
            throw intent.refusal(
                    StripeError.invalidRequest(
                                    400,
                                    "The parameter `final_capture` cannot be set to false because multicapture is not available for this PaymentIntent.")
                            .param("final_capture"));
        }
        return amount;
    }
}

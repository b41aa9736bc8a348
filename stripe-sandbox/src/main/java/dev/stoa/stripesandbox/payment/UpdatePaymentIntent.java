package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Params;
import dev.stoa.stripesandbox.protocol.Reply;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.util.List;

/** {@code POST /v1/payment_intents/{intent}}: changes it before it is charged, notes any time. */
public final class UpdatePaymentIntent {

    private static final List<String> ONLY_WHILE_OPEN =
            List.of(
                    "amount",
                    "currency",
                    "customer",
                    "payment_method",
                    "payment_method_data",
                    "payment_method_types",
                    "capture_method",
                    "setup_future_usage");

    private UpdatePaymentIntent() {}

    public static Reply handle(Call call, Transaction tx) {
        PaymentIntent intent = PaymentIntents.find(call, tx);
        Params params = call.params();
        refuseLateChange(params, intent);
        params.text("currency")
                .ifPresent(given -> intent.json().put("currency", Amounts.currency(given)));
        if (params.has("amount")) {
            long amount = params.number("amount").orElseThrow();
            Amounts.refuseOutOfBounds(amount, intent.currency());
            intent.json().put("amount", amount);
        }
        PaymentIntentParams.apply(params, intent, tx);
        if (params.has("payment_method") || params.has("payment_method_data")) {
            intent.payWith(CreatePaymentIntent.paymentMethod(params, tx));
        }
        intent.save(tx);
        return Reply.ok(intent.json());
    }

    private static void refuseLateChange(Params params, PaymentIntent intent) {
        if (intent.status().isOpen()) {
            return;
        }
        for (String name : ONLY_WHILE_OPEN) {
            if (params.has(name)) {
                throw intent.refusal(
                        StripeError.invalidRequest(
                                        400,
                                        "This PaymentIntent's %s could not be updated because it has a status of %s. You may only update the %s of a PaymentIntent with one of the following statuses: requires_payment_method, requires_confirmation, requires_action."
                                                .formatted(
                                                        name, intent.status().stripeName(), name))
                                .code("payment_intent_unexpected_state")
                                .param(name));
            }
        }
    }
}

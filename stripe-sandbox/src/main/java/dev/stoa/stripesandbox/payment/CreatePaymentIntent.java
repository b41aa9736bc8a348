package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.card.Wallet;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Params;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.Reply;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/payment_intents}, confirming at once when asked to. */
public final class CreatePaymentIntent {

    private static final List<String> ONLY_WITH_CONFIRM =
            List.of("error_on_requires_action", "mandate_data", "off_session", "return_url");

    private final ConfirmPaymentIntent confirm;

    public CreatePaymentIntent(ConfirmPaymentIntent confirm) {
        this.confirm = confirm;
    }

    public Reply handle(Call call, Transaction tx) {
        Params params = call.params();
        refuseWithoutConfirm(params);
        String currency = Amounts.currency(params.required("currency"));
        long amount = params.number("amount").orElseThrow();
        Amounts.refuseOutOfBounds(amount, currency);

        PaymentIntent intent = PaymentIntent.open(amount, currency, tx);
        PaymentIntentParams.chooseMethodTypes(params, intent);
        PaymentIntentParams.apply(params, intent, tx);
        String method = paymentMethod(params, tx);
        if (method != null) {
            intent.payWith(method);
        }
        intent.save(tx);
        intent.record("created", tx);
        return params.flag("confirm") ? confirm.confirm(intent, call, tx) : Reply.ok(intent.json());
    }

    static @Nullable String paymentMethod(Params params, Transaction tx) {
        if (params.has("payment_method_data")) {
            return Json.text(Wallet.make(params.child("payment_method_data"), tx), "id");
        }
        return params.text("payment_method")
                .map(id -> Json.text(Wallet.resolve(id, tx), "id"))
                .orElse(null);
    }

    private static void refuseWithoutConfirm(Params params) {
        for (String name : ONLY_WITH_CONFIRM) {
            if (params.has(name) && !params.flag("confirm")) {
                throw Refusal.beforeExecution(
                        StripeError.invalidRequest(
                                        400,
                                        "The parameter `%s` cannot be passed when creating a PaymentIntent unless `confirm` is set to true."
                                                .formatted(name))
                                .param(name));
            }
        }
    }
}

package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.ContactParams;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Params;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parameters that create, update, confirm and capture have in common. */
final class PaymentIntentParams {

    private PaymentIntentParams() {}

    static void apply(Params params, PaymentIntent intent, Transaction tx) {
        ObjectNode json = intent.json();
        params.copyTo(
                json,
                "capture_method",
                "confirmation_method",
                "description",
                "receipt_email",
                "setup_future_usage",
                "statement_descriptor",
                "statement_descriptor_suffix",
                "transfer_group");
        ContactParams.apply(params, "shipping", json);
        params.mergeMetadata(json);
        params.text("customer").ifPresent(id -> json.put("customer", customer(id, tx)));
        params.child("payment_method_options")
                .child("card")
                .copyTo(
                        (ObjectNode) json.get("payment_method_options").get("card"),
                        "request_three_d_secure");
    }

    /** Without types the dashboard decides, and that may include redirects. */
    static void chooseMethodTypes(Params params, PaymentIntent intent) {
        ObjectNode json = intent.json();
        List<String> types = params.texts("payment_method_types");
        Params automatic = params.child("automatic_payment_methods");
        if (!types.isEmpty() && automatic.flag("enabled")) {
            throw Refusal.beforeExecution(
                    StripeError.invalidRequest(
                            400,
                            "You may only specify one of these parameters: automatic_payment_methods, payment_method_types."));
        }
        ArrayNode chosen = json.putArray("payment_method_types");
        if (!types.isEmpty() || (automatic.has("enabled") && !automatic.flag("enabled"))) {
            types.forEach(chosen::add);
            if (types.isEmpty()) {
                chosen.add("card");
            }
            return;
        }
        chosen.add("card").add("link");
        json.set(
                "automatic_payment_methods",
                Json.object()
                        .put("allow_redirects", automatic.text("allow_redirects").orElse("always"))
                        .put("enabled", true));
        json.set(
                "payment_method_configuration_details",
                Json.object().put("id", "pmc_1Sandbox").putNull("parent"));
        ((ObjectNode) json.get("payment_method_options"))
                .putObject("link")
                .putNull("persistent_token");
    }

    private static String customer(String id, Transaction tx) {
        if (tx.getReferenced(Kind.CUSTOMER, id, "customer").has("deleted")) {
            throw Refusal.noSuch(400, "customer", id, "customer");
        }
        return id;
    }
}

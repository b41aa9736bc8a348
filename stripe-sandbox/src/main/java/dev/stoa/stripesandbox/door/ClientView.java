package dev.stoa.stripesandbox.door;

import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Reply;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the publishable key shows of a payment intent: enough to finish it, no notes of the shop.
 */
final class ClientView {

    private static final Set<String> PAYMENT_INTENT =
            Set.of(
                    "id",
                    "object",
                    "amount",
                    "amount_details",
                    "automatic_payment_methods",
                    "canceled_at",
                    "cancellation_reason",
                    "capture_method",
                    "client_secret",
                    "confirmation_method",
                    "created",
                    "currency",
                    "description",
                    "last_payment_error",
                    "livemode",
                    "next_action",
                    "payment_method",
                    "payment_method_configuration_details",
                    "payment_method_types",
                    "processing",
                    "receipt_email",
                    "setup_future_usage",
                    "shipping",
                    "source",
                    "status");

    private ClientView() {}

    static Reply of(Reply reply) {
        ObjectNode body = reply.body();
        strip(body);
        if (body.path("error").path("payment_intent") instanceof ObjectNode intent) {
            strip(intent);
        }
        return reply;
    }

    private static void strip(ObjectNode node) {
        if ("payment_intent".equals(Json.text(node, "object"))) {
            node.retain(PAYMENT_INTENT);
        }
    }
}

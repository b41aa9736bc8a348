package dev.stoa.stripesandbox.webhook;

import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Listing;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Params;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.Reply;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The endpoints under {@code /v1/events}. */
public final class Events {

    private Events() {}

    public static Reply retrieve(Call call, Transaction tx) {
        return Reply.ok(withPending(tx.get(Kind.EVENT, call.path("id"), "id"), tx));
    }

    public static Reply list(Call call, Transaction tx) {
        Reply page =
                Listing.page(
                        call,
                        tx,
                        Kind.EVENT,
                        "/v1/events",
                        ofType(call.params()).and(delivered(call.params(), tx)));
        page.body().path("data").forEach(event -> withPending((ObjectNode) event, tx));
        return page;
    }

    private static Predicate<JsonNode> ofType(Params params) {
        List<String> types = params.texts("types");
        if (!types.isEmpty() && params.has("type")) {
            throw Refusal.beforeExecution(
                    StripeError.invalidRequest(
                            400, "You may only specify one of these parameters: type, types."));
        }
        if (!types.isEmpty()) {
            return event -> types.contains(Json.text(event, "type"));
        }
        String wanted = params.text("type").orElse("*");
        return wanted.endsWith("*")
                ? event -> type(event).startsWith(wanted.substring(0, wanted.length() - 1))
                : event -> type(event).equals(wanted);
    }

    private static Predicate<JsonNode> delivered(Params params, Transaction tx) {
        if (!params.has("delivery_success")) {
            return event -> true;
        }
        boolean wanted = params.flag("delivery_success");
        return event ->
                wanted
                        == (Json.number(withPending((ObjectNode) event, tx), "pending_webhooks")
                                == 0);
    }

    /** Nothing is pending any more once a delivery is written down. */
    private static ObjectNode withPending(ObjectNode event, Transaction tx) {
        boolean delivered =
                tx.find(Kind.DELIVERY, Json.text(event, "id"))
                        .filter(delivery -> delivery.path("delivered").asBoolean(false))
                        .isPresent();
        return delivered ? event.put("pending_webhooks", 0) : event;
    }

    private static String type(JsonNode event) {
        return Json.required(event, "type");
    }
}

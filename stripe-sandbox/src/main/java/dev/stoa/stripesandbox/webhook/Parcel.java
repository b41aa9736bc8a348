package dev.stoa.stripesandbox.webhook;

import dev.stoa.stripesandbox.protocol.Json;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event on its way. The event itself stays in the ledger until it is sent: a slow shop must not
 * fill the memory with what waits for it.
 *
 * @param subject the payment it is about; parcels of one subject keep their order
 */
record Parcel(String id, String type, String subject, Instant created) {

    static Parcel of(ObjectNode event) {
        JsonNode object = event.path("data").path("object");
        String payment = Json.text(object, "payment_intent");
        return new Parcel(
                Json.required(event, "id"),
                Json.required(event, "type"),
                payment == null ? Json.required(object, "id") : payment,
                Instant.ofEpochSecond(Json.number(event, "created")));
    }
}

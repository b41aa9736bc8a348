package dev.stoa.stripesandbox.protocol;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Addresses and the details around them, which many objects carry in the same form. */
public final class ContactParams {

    private static final String[] ADDRESS = {
        "city", "country", "line1", "line2", "postal_code", "state"
    };

    private ContactParams() {}

    /** Sets {@code address}, {@code shipping} or {@code billing_details} when the call has them. */
    public static void apply(Params params, String name, ObjectNode target) {
        if (params.isCleared(name)) {
            target.putNull(name);
        } else if (params.has(name)) {
            Params contact = params.child(name);
            switch (name) {
                case "address" -> target.set(name, address(contact, target.path(name)));
                case "shipping" -> target.set(name, shipping(contact, target.path(name)));
                default -> target.set(name, billingDetails(contact, target.path(name)));
            }
        }
    }

    private static ObjectNode address(Params params, JsonNode current) {
        ObjectNode address = blank(current, ADDRESS);
        params.copyTo(address, ADDRESS);
        return address;
    }

    private static ObjectNode shipping(Params params, JsonNode current) {
        ObjectNode shipping = Json.object();
        shipping.set("address", address(params.child("address"), current.path("address")));
        shipping.setAll(blank(current, "carrier", "name", "phone", "tracking_number"));
        params.copyTo(shipping, "carrier", "name", "phone", "tracking_number");
        return shipping;
    }

    private static ObjectNode billingDetails(Params params, JsonNode current) {
        ObjectNode details = Json.object();
        details.set("address", address(params.child("address"), current.path("address")));
        details.setAll(blank(current, "email", "name", "phone", "tax_id"));
        params.copyTo(details, "email", "name", "phone", "tax_id");
        return details;
    }

    private static ObjectNode blank(JsonNode current, String... fields) {
        ObjectNode node = Json.object();
        for (String field : fields) {
            node.put(field, Json.text(current, field));
        }
        return node;
    }
}

package dev.stoa.stripesandbox.protocol;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The error object of Stripe. Fields without a value are left out, those with one stand in
 * alphabetical order. It is the body of a refused request and also what a payment intent remembers
 * as its last error.
 */
public record StripeError(int status, String type, String message, Map<String, JsonNode> details) {

    public StripeError {
        details = Map.copyOf(details);
    }

    public static StripeError invalidRequest(int status, String message) {
        return new StripeError(status, "invalid_request_error", message, Map.of());
    }

    public static StripeError card(String message) {
        return new StripeError(402, "card_error", message, Map.of());
    }

    public static StripeError idempotency(int status, String message) {
        return new StripeError(status, "idempotency_error", message, Map.of());
    }

    public static StripeError api(int status, String message) {
        return new StripeError(status, "api_error", message, Map.of());
    }

    public StripeError code(String code) {
        return with("code", code)
                .with("doc_url", "https://stripe.com/docs/error-codes/" + code.replace('_', '-'));
    }

    public StripeError param(String param) {
        return with("param", param);
    }

    public StripeError with(String field, @Nullable String value) {
        return value == null ? this : with(field, StringNode.valueOf(value));
    }

    public StripeError with(String field, JsonNode value) {
        Map<String, JsonNode> more = new TreeMap<>(details);
        more.put(field, value);
        return new StripeError(status, type, message, more);
    }

    /** The error alone, without the envelope of a reply. */
    public ObjectNode json() {
        Map<String, JsonNode> fields = new TreeMap<>(details);
        fields.put("message", StringNode.valueOf(message));
        fields.put("type", StringNode.valueOf(type));
        ObjectNode error = Json.object();
        fields.forEach(error::set);
        return error;
    }

    public Reply reply() {
        ObjectNode body = Json.object();
        body.set("error", json());
        return new Reply(status, body);
    }
}

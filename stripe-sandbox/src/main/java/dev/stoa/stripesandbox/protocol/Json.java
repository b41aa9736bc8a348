package dev.stoa.stripesandbox.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one mapper, and the few readings of a node that every feature needs. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ObjectNode parse(byte[] bytes) {
        return (ObjectNode) MAPPER.readTree(bytes);
    }

    public static byte[] compact(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /** Indented by two, as Stripe sends replies and webhooks. */
    public static byte[] pretty(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(node)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The text of a field, or null when the field is absent, null or no text. */
    public static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).stringValue() : null;
    }

    public static long number(JsonNode node, String field) {
        return node.path(field).asLong(0);
    }

    /** The earlier values of the fields that differ, as an event's previous_attributes. */
    public static ObjectNode previous(ObjectNode before, ObjectNode after) {
        ObjectNode previous = object();
        for (Map.Entry<String, JsonNode> field : after.properties()) {
            JsonNode earlier = before.get(field.getKey());
            if (earlier != null && !earlier.equals(field.getValue())) {
                previous.set(field.getKey(), earlier);
            }
        }
        return previous;
    }
}

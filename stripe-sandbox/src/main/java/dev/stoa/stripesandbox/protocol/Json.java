package dev.stoa.stripesandbox.protocol;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one mapper, and the few readings of a node that every feature needs. */
public final class Json {

    public static final JsonMapper MAPPER =
            JsonMapper.builder().defaultPrettyPrinter(prettyPrinter()).build();

    private static final ObjectWriter PRETTY = MAPPER.writerWithDefaultPrettyPrinter();

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
        return PRETTY.writeValueAsBytes(node);
    }

    /** {@code "id": "pi_…"}, members and elements each on a line of their own. */
    private static PrettyPrinter prettyPrinter() {
        Indenter lines = new DefaultIndenter("  ", "\n");
        Separators separators =
                PrettyPrinter.DEFAULT_SEPARATORS
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    /** The text of a field, or null when the field is absent, null or no text. */
    public static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).stringValue() : null;
    }

    /** The text of a field that our own objects always have. */
    public static String required(JsonNode node, String field) {
        String text = text(node, field);
        if (text == null) {
            throw new IllegalStateException("no text in field '" + field + "' of " + node);
        }
        return text;
    }

    public static long number(JsonNode node, String field) {
        return node.path(field).asLong(0);
    }

    /** The time of creation, read without building the object around it. */
    public static long created(byte[] json) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            while (parser.nextToken() != null) {
                if ("created".equals(parser.currentName()) && parser.nextToken().isNumeric()) {
                    return parser.getLongValue();
                }
            }
        }
        return 0;
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

package dev.stoa.stripesandbox.protocol;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The shop's notes on an object: at most 50, short keys, texts of at most 500 characters. */
final class Metadata {

    private static final int MOST = 50;
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_VALUE = 500;

    private Metadata() {}

    static void merge(Map<String, Object> notes, ObjectNode target) {
        ObjectNode metadata =
                target.path("metadata").isObject()
                        ? (ObjectNode) target.get("metadata")
                        : target.putObject("metadata");
        notes.forEach((key, value) -> merge(key, value, metadata));
        if (metadata.size() > MOST) {
            throw refused(
                    "You can have up to 50 metadata keys per object, but there would be "
                            + metadata.size()
                            + ".",
                    "metadata");
        }
    }

    private static void merge(String key, Object value, ObjectNode metadata) {
        String param = "metadata[" + key + "]";
        if (!(value instanceof String text)) {
            throw refused("Metadata values must be strings.", param);
        }
        if (key.length() > LONGEST_KEY) {
            throw refused(
                    "Metadata keys can have up to 40 characters, but you passed in a key that is %d characters. Invalid key: %s"
                            .formatted(key.length(), key),
                    param);
        }
        if (text.length() > LONGEST_VALUE) {
            throw refused(
                    "Metadata values can have up to 500 characters, but you passed in a value that is %d characters. Invalid value: %s"
                            .formatted(text.length(), text),
                    param);
        }
        if (text.isEmpty()) {
            metadata.remove(key);
        } else {
            metadata.put(key, text);
        }
    }

    private static Refusal refused(String message, String param) {
        return Refusal.invalidParameter(message, param);
    }
}

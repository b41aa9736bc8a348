package dev.stoa.stripesandbox.door;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One endpoint.
 *
 * @param path as Stripe's description spells it: {@code /v1/payment_intents/{intent}/confirm}
 * @param name what faults and parameter rules know it by: {@code payment_intents.confirm}
 * @param publishable whether a browser may call it with the publishable key
 */
public record Route(
        String method, String path, String name, boolean publishable, Operation operation) {

    /** The values of the placeholders, or nothing when another path is meant. */
    Optional<Map<String, String>> match(String method, String actual) {
        List<String> expected = List.of(path.split("/"));
        List<String> given = List.of(actual.split("/"));
        if (!this.method.equals(method) || expected.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            String segment = expected.get(i);
            if (segment.startsWith("{")) {
                values.put(segment.substring(1, segment.length() - 1), given.get(i));
            } else if (!segment.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}

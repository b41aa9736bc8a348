package dev.stoa.stripesandbox.door;

import dev.stoa.stripesandbox.protocol.Json;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An HTTP answer.
 *
 * @param lost the connection is closed instead of answering
 */
public record Answer(int status, Map<String, String> headers, byte[] body, boolean lost) {

    public static Answer json(int status, JsonNode body) {
        return new Answer(
                status, Map.of("Content-Type", "application/json"), Json.pretty(body), false);
    }

    public static Answer html(int status, String page) {
        return new Answer(
                status,
                Map.of("Content-Type", "text/html; charset=utf-8"),
                page.getBytes(StandardCharsets.UTF_8),
                false);
    }

    public static Answer redirect(String url) {
        return new Answer(303, Map.of("Location", url), new byte[0], false);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body, lost);
    }

    Answer getLost() {
        return new Answer(status, headers, body, true);
    }
}

package dev.stoa.stripesandbox.door;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request as it came in.
 *
 * @param headers names in lower case
 */
public record Request(
        String method,
        String path,
        @Nullable String query,
        Map<String, String> headers,
        String body) {

    public @Nullable String header(String name) {
        return headers.get(name);
    }
}

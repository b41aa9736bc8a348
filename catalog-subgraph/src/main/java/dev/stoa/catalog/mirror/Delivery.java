package dev.stoa.catalog.mirror;

import java.util.Map;

/**
 * A request of another system.
 *
 * @param path with its query, as it was sent
 * @param headers by name in lower case
 */
record Delivery(String method, String path, Map<String, String> headers, String body) {

    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}

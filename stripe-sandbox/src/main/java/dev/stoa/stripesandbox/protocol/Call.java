package dev.stoa.stripesandbox.protocol;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation such as {@code payment_intents.create}.
 *
 * @param path values of the placeholders in the route's path
 * @param publishable made with the publishable key, so by a browser that proves itself by a client
 *     secret
 * @param baseUrl where the caller reached the sandbox; the 3-D Secure page lives under it
 */
public record Call(
        String operation,
        Map<String, String> path,
        Params params,
        String requestId,
        @Nullable String idempotencyKey,
        boolean publishable,
        String baseUrl) {

    public String path(String placeholder) {
        String value = path.get(placeholder);
        if (value == null) {
            throw new IllegalStateException("no {" + placeholder + "} in the path of " + operation);
        }
        return value;
    }
}

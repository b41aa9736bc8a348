package dev.stoa.stripesandbox.door;

import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The account's two keys. The publishable one is the secret one with {@code pk_} in front.
 *
 * @param secret such as {@code sk_test_sandbox}
 */
record ApiKeys(String secret) {

    String publishable() {
        return secret.startsWith("sk_") ? "pk_" + secret.substring(3) : "pk_" + secret;
    }

    /** True when made with the publishable key; anything but the two keys is refused. */
    boolean isPublishable(@Nullable String authorization) {
        String given = given(authorization);
        if (given.isEmpty()) {
            throw refused(
                    "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.");
        }
        if (same(given, secret)) {
            return false;
        }
        if (same(given, publishable())) {
            return true;
        }
        throw refused("Invalid API Key provided: " + masked(given));
    }

    static Refusal secretNeeded() {
        return Refusal.beforeExecution(
                StripeError.invalidRequest(
                                403,
                                "This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.")
                        .code("secret_key_required"));
    }

    private static String given(@Nullable String authorization) {
        if (authorization == null) {
            return "";
        }
        if (authorization.startsWith("Bearer ")) {
            return authorization.substring(7).trim();
        }
        if (authorization.startsWith("Basic ")) {
            try {
                byte[] decoded = Base64.getDecoder().decode(authorization.substring(6).trim());
                return new String(decoded, StandardCharsets.UTF_8).split(":", 2)[0];
            } catch (IllegalArgumentException e) {
                return authorization;
            }
        }
        return "";
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String masked(String key) {
        int shown = Math.min(8, key.length() / 2);
        int tail = Math.min(4, key.length() - shown);
        return key.substring(0, shown)
                + "*".repeat(Math.min(24, key.length() - shown - tail))
                + key.substring(key.length() - tail);
    }

    private static Refusal refused(String message) {
        return Refusal.beforeExecution(StripeError.invalidRequest(401, message));
    }
}

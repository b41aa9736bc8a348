package dev.stoa.catalog.preview;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and checks the tokens that show one thing that is not published: {@code <id>.<end in epoch
 * seconds>.<HMAC-SHA256>}, safe in a URL.
 */
public final class PreviewTokens {

    private static final Pattern FORM =
            Pattern.compile("([a-z]{3}_[0-9A-Z]{26})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

    private final SecretKeySpec key;
    private final Clock clock;

    PreviewTokens(String secret, Clock clock) {
        if (secret.length() < 32) {
            throw new IllegalArgumentException(
                    "STOA_LINK_SECRET: " + secret.length() + " characters (expected: at least 32)");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    String sign(String id, Instant expiresAt) {
        var content = id + "." + expiresAt.getEpochSecond();
        return content + "." + signature(content);
    }

    /** False when it is forged, malformed, of another thing, or has ended. */
    public boolean opens(String token, String id) {
        var parts = FORM.matcher(token);
        if (!parts.matches() || !parts.group(1).equals(id)) {
            return false;
        }
        var expected = signature(parts.group(1) + "." + parts.group(2));
        boolean genuine =
                MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.US_ASCII),
                        parts.group(3).getBytes(StandardCharsets.US_ASCII));
        return genuine
                && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts.group(2))));
    }

    private String signature(String content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            // The prefix keeps these signatures apart from all others made with the same secret.
            var signed = mac.doFinal(("preview:" + content).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HmacSHA256", e);
        }
    }
}

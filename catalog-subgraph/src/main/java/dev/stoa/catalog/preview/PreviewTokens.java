package dev.stoa.catalog.preview;

import dev.stoa.platform.security.SigningKey;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Signs and checks the tokens that show one thing that is not published: {@code <id>.<end in epoch
 * seconds>.<HMAC-SHA256>}, safe in a URL.
 */
public final class PreviewTokens {

    private static final Pattern FORM =
            Pattern.compile("([a-z]{3}_[0-9A-Z]{26})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

    private final SigningKey key;
    private final Clock clock;

    PreviewTokens(String secret, Clock clock) {
        this.key = SigningKey.of("STOA_LINK_SECRET", secret);
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
        boolean genuine = SigningKey.areSame(expected, parts.group(3));
        return genuine
                && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts.group(2))));
    }

    /** The prefix keeps these signatures apart from all others made with the same secret. */
    private String signature(String content) {
        return key.base64("preview:" + content);
    }
}

package dev.stoa.order.order;

import dev.stoa.platform.security.SigningKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Signs and checks the tokens by which a buyer sees one order without signing in: {@code <order
 * id>.<end in epoch seconds>.<HMAC-SHA256>}, safe in a URL.
 */
public final class OrderAccessTokens {

    private static final Duration LIFETIME = Duration.ofDays(90);
    private static final Pattern FORM =
            Pattern.compile("(ord_[0-9A-Z]{26})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

    private final SigningKey key;
    private final Clock clock;

    OrderAccessTokens(String secret, Clock clock) {
        this.key = SigningKey.of("STOA_LINK_SECRET", secret);
        this.clock = clock;
    }

    /** A token that lives 90 days from now. */
    public String sign(String orderId) {
        return signSince(orderId, clock.instant());
    }

    /** A token that lives 90 days from a moment: reading with it does not make it live longer. */
    String signSince(String orderId, Instant from) {
        var content = orderId + "." + from.plus(LIFETIME).getEpochSecond();
        return content + "." + signature(content);
    }

    /** The order a token opens; empty when it is forged, malformed or has ended. */
    Optional<String> orderOf(String token) {
        var parts = FORM.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var expected = signature(parts.group(1) + "." + parts.group(2));
        boolean genuine = SigningKey.areSame(expected, parts.group(3));
        var end = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
        return genuine && clock.instant().isBefore(end)
                ? Optional.of(parts.group(1))
                : Optional.empty();
    }

    /** The prefix keeps these signatures apart from all others made with the same secret. */
    private String signature(String content) {
        return key.base64("order-access:" + content);
    }
}

package dev.stoa.catalog.mirror;

import dev.stoa.platform.security.SigningKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Checks what Contentful signs: method, path, the headers it names, and the body, by HMAC-SHA256.
 * See contentful.com/developers/docs/webhooks/request-verification.
 */
final class ContentfulSignatures {

    static final String SIGNATURE = "x-contentful-signature";
    static final String SIGNED_HEADERS = "x-contentful-signed-headers";
    static final String TIMESTAMP = "x-contentful-timestamp";
    static final String TOPIC = "x-contentful-topic";

    private static final Duration FRESH = Duration.ofMinutes(5);

    /** What decides is only believed when it is signed too. */
    private static final List<String> NEEDED = List.of(TIMESTAMP, TOPIC);

    private final SigningKey key;
    private final Clock clock;

    ContentfulSignatures(String secret, Clock clock) {
        this.key = SigningKey.of("STOA_CONTENTFUL_SECRET", secret);
        this.clock = clock;
    }

    boolean isGood(Delivery delivery) {
        var signed = Arrays.asList(delivery.header(SIGNED_HEADERS).split(",", -1));
        return signed.containsAll(NEEDED)
                && isFresh(delivery.header(TIMESTAMP))
                && SigningKey.areSame(sign(delivery), delivery.header(SIGNATURE));
    }

    private boolean isFresh(String millis) {
        try {
            var age =
                    Duration.between(Instant.ofEpochMilli(Long.parseLong(millis)), clock.instant());
            return age.abs().compareTo(FRESH) <= 0;
        } catch (NumberFormatException | ArithmeticException e) {
            return false;
        }
    }

    /** The signature of a delivery with the headers that it names. */
    String sign(Delivery delivery) {
        var headers =
                Arrays.stream(delivery.header(SIGNED_HEADERS).split(",", -1))
                        .map(name -> name + ":" + delivery.header(name).strip())
                        .collect(Collectors.joining(";"));
        return key.hex(
                String.join("\n", delivery.method(), delivery.path(), headers, delivery.body()));
    }
}

package dev.stoa.catalog.mirror;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks what Contentful signs: method, path, the headers it names, and the body, by HMAC-SHA256.
 * See contentful.com/developers/docs/webhooks/request-verification.
 */
record ContentfulSignatures(String secret, Clock clock) {

    static final String SIGNATURE = "x-contentful-signature";
    static final String SIGNED_HEADERS = "x-contentful-signed-headers";
    static final String TIMESTAMP = "x-contentful-timestamp";
    static final String TOPIC = "x-contentful-topic";

    private static final Duration FRESH = Duration.ofMinutes(5);

    /** What decides is only believed when it is signed too. */
    private static final List<String> NEEDED = List.of(TIMESTAMP, TOPIC);

    ContentfulSignatures {
        if (secret.length() < 32) {
            throw new IllegalArgumentException(
                    "STOA_CONTENTFUL_SECRET: "
                            + secret.length()
                            + " characters (expected: at least 32)");
        }
    }

    boolean isGood(Delivery delivery) {
        var signed = Arrays.asList(delivery.header(SIGNED_HEADERS).split(",", -1));
        return signed.containsAll(NEEDED)
                && isFresh(delivery.header(TIMESTAMP))
                && MessageDigest.isEqual(
                        sign(delivery).getBytes(StandardCharsets.US_ASCII),
                        delivery.header(SIGNATURE).getBytes(StandardCharsets.UTF_8));
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
        var text = String.join("\n", delivery.method(), delivery.path(), headers, delivery.body());
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HmacSHA256", e);
        }
    }
}

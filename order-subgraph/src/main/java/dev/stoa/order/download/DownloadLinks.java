package dev.stoa.order.download;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs addresses at the catalogue's door for files, each for one download. The catalogue checks
 * them with the same secret.
 *
 * @param catalogUrl where buyers find the catalogue
 */
record DownloadLinks(String secret, String catalogUrl, Clock clock) {

    /** For how long an address opens: long enough to begin, too short to pass on. */
    private static final Duration OPEN = Duration.ofMinutes(15);

    DownloadLinks {
        if (secret.length() < 32) {
            throw new IllegalArgumentException(
                    "STOA_LINK_SECRET: " + secret.length() + " characters (expected: at least 32)");
        }
    }

    /** An address and its end. */
    record Link(String url, Instant expiresAt) {}

    /**
     * @param ticket names the one download
     */
    Link to(String assetId, String ticket) {
        var end = clock.instant().plus(OPEN).truncatedTo(ChronoUnit.SECONDS);
        var url =
                "%s/digital/%s?ticket=%s&expires=%d&signature=%s"
                        .formatted(
                                catalogUrl,
                                assetId,
                                ticket,
                                end.getEpochSecond(),
                                signature(assetId, ticket, end));
        return new Link(url, end);
    }

    String signature(String assetId, String ticket, Instant end) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = "digital|" + assetId + "." + ticket + "|" + end.getEpochSecond();
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HmacSHA256", e);
        }
    }
}

package dev.stoa.order.download;

import dev.stoa.platform.security.SigningKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Signs addresses at the catalogue's door for files, each for one download. The catalogue checks
 * them with the same secret.
 */
final class DownloadLinks {

    /** For how long an address opens: long enough to begin, too short to pass on. */
    private static final Duration OPEN = Duration.ofMinutes(15);

    private final SigningKey key;
    private final String catalogUrl;
    private final Clock clock;

    /**
     * @param secret at least 32 characters
     * @param catalogUrl where buyers find the catalogue
     */
    DownloadLinks(String secret, String catalogUrl, Clock clock) {
        this.key = SigningKey.of("STOA_LINK_SECRET", secret);
        this.catalogUrl = catalogUrl;
        this.clock = clock;
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
        return key.hex("digital|" + assetId + "." + ticket + "|" + end.getEpochSecond());
    }
}

package dev.stoa.catalog.upload;

import dev.stoa.platform.security.SigningKey;
import java.time.DateTimeException;
import java.time.Instant;

/** Signs addresses that need no further authorisation until they end. */
public final class LinkSignatures {

    private final SigningKey key;

    /**
     * @param secret at least 32 characters
     */
    public LinkSignatures(String secret) {
        this.key = SigningKey.of("STOA_LINK_SECRET", secret);
    }

    /**
     * @param purpose what the address is for; one for another is no good
     */
    public String sign(String purpose, String id, Instant expiresAt) {
        return key.hex(purpose + "|" + id + "|" + expiresAt.getEpochSecond());
    }

    /**
     * True for an address whose signature is right and whose time has not come.
     *
     * @param expires seconds since 1970, as the address says
     */
    public boolean isOpen(
            String purpose, String id, String expires, String signature, Instant now) {
        try {
            var expiresAt = Instant.ofEpochSecond(Long.parseLong(expires));
            return expiresAt.isAfter(now)
                    && SigningKey.areSame(sign(purpose, id, expiresAt), signature);
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    /** The part of the address behind the path. */
    public String query(String purpose, String id, Instant expiresAt) {
        return "?expires=%d&signature=%s"
                .formatted(expiresAt.getEpochSecond(), sign(purpose, id, expiresAt));
    }
}

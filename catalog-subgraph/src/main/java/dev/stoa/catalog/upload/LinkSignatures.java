package dev.stoa.catalog.upload;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs addresses that need no further authorisation until they end.
 *
 * @param secret at least 32 characters
 */
public record LinkSignatures(String secret) {

    public LinkSignatures {
        if (secret.length() < 32) {
            throw new IllegalArgumentException(
                    "STOA_LINK_SECRET: " + secret.length() + " characters (expected: at least 32)");
        }
    }

    /**
     * @param purpose what the address is for; one for another is no good
     */
    public String sign(String purpose, String id, Instant expiresAt) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = purpose + "|" + id + "|" + expiresAt.getEpochSecond();
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HmacSHA256", e);
        }
    }

    private boolean isGood(String purpose, String id, Instant expiresAt, String signature) {
        return MessageDigest.isEqual(
                sign(purpose, id, expiresAt).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
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
            return expiresAt.isAfter(now) && isGood(purpose, id, expiresAt, signature);
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

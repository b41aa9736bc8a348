package dev.stoa.catalog.upload;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs the addresses of uploads.
 *
 * @param secret at least 32 characters
 */
record UploadSignatures(String secret) {

    UploadSignatures {
        if (secret.length() < 32) {
            throw new IllegalArgumentException(
                    "STOA_LINK_SECRET: " + secret.length() + " characters (expected: at least 32)");
        }
    }

    String sign(String uploadId, Instant expiresAt) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = "upload|" + uploadId + "|" + expiresAt.getEpochSecond();
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HmacSHA256", e);
        }
    }

    boolean isGood(String uploadId, Instant expiresAt, String signature) {
        return MessageDigest.isEqual(
                sign(uploadId, expiresAt).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }
}

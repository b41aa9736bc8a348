package dev.stoa.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs texts by HMAC-SHA256. Whoever signs for several purposes with one secret begins each text
 * with its purpose, so that a signature for one is no good for another.
 */
public final class SigningKey {

    public static final String ALGORITHM = "HmacSHA256";

    private static final int SHORTEST = 32;

    private final Mac keyed;

    public SigningKey(SecretKey key) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has " + ALGORITHM, e);
        }
    }

    /**
     * The key that a setting holds.
     *
     * @param setting its name, for whoever has to mend it
     * @throws IllegalArgumentException for less than 32 characters
     */
    public static SigningKey of(String setting, String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "%s: %d characters (expected: at least %d)"
                            .formatted(setting, secret.length(), SHORTEST));
        }
        return new SigningKey(
                new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    }

    /** 32 bytes. */
    public byte[] sign(String text) {
        return copy().doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The signature as 64 hexadecimal digits. */
    public String hex(String text) {
        return HexFormat.of().formatHex(sign(text));
    }

    /** The signature as 43 characters that are safe in a URL. */
    public String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sign(text));
    }

    /** Takes as long for what is nearly right as for what is wrong. */
    public static boolean areSame(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Ready at once and for one thread: a page of addresses has a hundred to sign. */
    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(ALGORITHM + " of the JVM can be cloned", e);
        }
    }
}

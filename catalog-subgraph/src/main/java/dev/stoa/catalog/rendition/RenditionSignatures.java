package dev.stoa.catalog.rendition;

import dev.stoa.catalog.media.MediaName;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs addresses of renditions: {@code <signature>-<rendition>}. */
final class RenditionSignatures {

    private static final int BYTES = 8;
    private static final int LENGTH = 2 * BYTES;

    private final Mac keyed;

    /**
     * @param secret at least 32 characters
     */
    RenditionSignatures(String secret) {
        if (secret.length() < 32) {
            throw new IllegalArgumentException(
                    "STOA_LINK_SECRET: " + secret.length() + " characters (expected: at least 32)");
        }
        try {
            keyed = Mac.getInstance("HmacSHA256");
            keyed.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HmacSHA256", e);
        }
    }

    String signed(Rendition rendition) {
        return sign(rendition.original(), rendition.text()) + "-" + rendition.text();
    }

    /** The rendition of a wish; empty when it was not signed here. */
    Optional<Rendition> read(MediaName original, String wish) {
        if (wish.length() <= LENGTH || wish.charAt(LENGTH) != '-') {
            return Optional.empty();
        }
        var text = wish.substring(LENGTH + 1);
        boolean isGood =
                MessageDigest.isEqual(
                        sign(original, text).getBytes(StandardCharsets.UTF_8),
                        wish.substring(0, LENGTH).getBytes(StandardCharsets.UTF_8));
        return isGood ? Rendition.parse(original, text) : Optional.empty();
    }

    private String sign(MediaName original, String text) {
        var signed = "rendition|" + original.text() + "|" + text;
        var digest = mac().doFinal(signed.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
    }

    /** A copy is ready at once; a list signs a hundred. */
    private Mac mac() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("HmacSHA256 of the JVM can be cloned", e);
        }
    }
}

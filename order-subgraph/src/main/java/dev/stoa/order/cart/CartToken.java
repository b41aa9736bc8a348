package dev.stoa.order.cart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a guest's cart: 256 random bits, of which only the hash is stored. */
record CartToken(String secret) {

    private static final int BYTES = 32;

    static CartToken random(SecureRandom random) {
        var bits = new byte[BYTES];
        random.nextBytes(bits);
        return new CartToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        return HexFormat.of().formatHex(digest());
    }

    boolean matches(String hash) {
        return MessageDigest.isEqual(digest(), HexFormat.of().parseHex(hash));
    }

    @Override
    public String toString() {
        return "CartToken[secret]";
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}

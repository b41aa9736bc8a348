package dev.stoa.customer.session;

import dev.stoa.customer.token.KeySecret;
import dev.stoa.platform.security.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Makes refresh tokens: 256 bits that nobody can guess. A successor follows from its predecessor
 * and a secret of the server, so that a repeated refresh is answered alike without storing it.
 */
final class RefreshSecrets {

    private static final int BYTES = 32;

    private final SigningKey key;
    private final SecureRandom random = new SecureRandom();

    RefreshSecrets(KeySecret secret) {
        this.key = new SigningKey(secret.derive("stoa refresh tokens v1", SigningKey.ALGORITHM));
    }

    String first() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return text(bytes);
    }

    String successorOf(String token) {
        return key.base64(token);
    }

    static String hash(String token) {
        try {
            return text(
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

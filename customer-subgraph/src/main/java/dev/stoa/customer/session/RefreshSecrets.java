package dev.stoa.customer.session;

import dev.stoa.customer.token.KeySecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Makes refresh tokens: 256 bits that nobody can guess. A successor follows from its predecessor
 * and a secret of the server, so that a repeated refresh is answered alike without storing it.
 */
final class RefreshSecrets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    RefreshSecrets(KeySecret secret) {
        this.key = secret.derive("stoa refresh tokens v1", ALGORITHM);
    }

    String first() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return text(bytes);
    }

    String successorOf(String token) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return text(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no successor can be made", e);
        }
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

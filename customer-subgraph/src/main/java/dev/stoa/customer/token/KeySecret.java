package dev.stoa.customer.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The secret of this subgraph, from which a key of its own is derived for every purpose: knowing
 * one tells nothing of the others.
 */
public final class KeySecret {

    private static final int SHORTEST = 32;
    private static final int KEY_BYTES = 32;

    private final byte[] secret;

    public KeySecret(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "STOA_KEY_SECRET: "
                            + secret.length()
                            + " characters (expected: at least "
                            + SHORTEST
                            + ")");
        }
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param algorithm of the key, such as {@code AES}
     */
    public SecretKey derive(String purpose, String algorithm) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(
                                            purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key for " + purpose + " cannot be derived", e);
        }
    }
}

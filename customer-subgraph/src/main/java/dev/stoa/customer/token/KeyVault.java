package dev.stoa.customer.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals private keys for storage (AES-256-GCM); a seal holds only for the key id it was made for.
 */
final class KeyVault {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    KeyVault(KeySecret secret) {
        this.key = secret.derive("stoa signing keys at rest v1", "AES");
    }

    String seal(String plain, String keyId) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, keyId)
                            .doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(
                            ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                                    .put(nonce)
                                    .put(sealed)
                                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing key " + keyId + " cannot be sealed", e);
        }
    }

    String open(String sealed, String keyId) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var text = new byte[bytes.remaining()];
        bytes.get(text);
        try {
            return new String(
                    cipher(Cipher.DECRYPT_MODE, nonce, keyId).doFinal(text),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "STOA_KEY_SECRET does not open signing key "
                            + keyId
                            + " (expected: the secret it was sealed with)",
                    e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String keyId) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(keyId.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

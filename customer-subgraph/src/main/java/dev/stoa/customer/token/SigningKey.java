package dev.stoa.customer.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A key as stored.
 *
 * @param id {@code kid} of the tokens it signs
 * @param generation counts up; the highest one signs
 * @param publicKey JWK without the private part
 * @param sealedKey the whole JWK, sealed by the {@link KeyVault}
 * @param publishedUntil null while it signs
 */
@Document("signingKeys")
record SigningKey(
        @Id String id,
        int generation,
        String publicKey,
        String sealedKey,
        Instant createdAt,
        @Nullable Instant publishedUntil) {}

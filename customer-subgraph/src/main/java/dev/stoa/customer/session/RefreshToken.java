package dev.stoa.customer.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A refresh token as stored.
 *
 * @param hash SHA-256 of the token: it is random, so a slow hash would add nothing
 * @param usedAt null until it is traded for its successor
 */
@Document("refreshTokens")
record RefreshToken(
        @Id String hash, String sessionId, Instant expiresAt, @Nullable Instant usedAt) {

    boolean isExpired(Instant now) {
        return !expiresAt.isAfter(now);
    }
}

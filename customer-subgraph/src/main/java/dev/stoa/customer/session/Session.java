package dev.stoa.customer.session;

import dev.stoa.platform.security.AccessTokens;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A place where somebody is signed in; the {@link AccessTokens#CLAIM_SESSION sid} of its tokens.
 *
 * @param expiresAt moves on with every refresh
 * @param endedAt null while it lasts
 */
@Document("sessions")
public record Session(
        @Id String id,
        Holder holder,
        @Nullable String deviceName,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        @Nullable Instant endedAt) {

    boolean isAlive(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }
}

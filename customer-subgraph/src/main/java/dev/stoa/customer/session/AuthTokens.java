package dev.stoa.customer.session;

import dev.stoa.customer.token.AccessToken;
import java.time.Instant;

/** Tokens of a session, as its owner gets them. */
public record AuthTokens(
        String accessToken,
        Instant accessTokenExpiresAt,
        String refreshToken,
        Instant refreshTokenExpiresAt) {

    static AuthTokens of(AccessToken access, String refreshToken, Instant refreshTokenExpiresAt) {
        return new AuthTokens(
                access.text(), access.expiresAt(), refreshToken, refreshTokenExpiresAt);
    }

    /** Never to be logged. */
    @Override
    public String toString() {
        return "AuthTokens until " + refreshTokenExpiresAt;
    }
}

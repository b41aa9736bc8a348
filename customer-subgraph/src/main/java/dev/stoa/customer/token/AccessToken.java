package dev.stoa.customer.token;

import java.time.Instant;

/** A signed access token, ready for the {@code Authorization} header. */
public record AccessToken(String text, Instant expiresAt) {

    /** Never to be logged. */
    @Override
    public String toString() {
        return "AccessToken until " + expiresAt;
    }
}

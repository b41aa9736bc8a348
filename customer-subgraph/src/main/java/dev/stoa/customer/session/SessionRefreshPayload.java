package dev.stoa.customer.session;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record SessionRefreshPayload(
        @Nullable AuthTokens tokens, List<UserError> userErrors, List<UserError> warnings) {

    static SessionRefreshPayload done(AuthTokens tokens) {
        return new SessionRefreshPayload(tokens, List.of(), List.of());
    }

    /** One answer to every bad token: it does not tell which check failed. */
    static SessionRefreshPayload ended() {
        return new SessionRefreshPayload(
                null,
                List.of(
                        GeneralError.of(
                                "SESSION_ENDED",
                                "The session has ended. Sign in again.",
                                "refreshToken")),
                List.of());
    }
}

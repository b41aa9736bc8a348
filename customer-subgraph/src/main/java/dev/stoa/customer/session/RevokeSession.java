package dev.stoa.customer.session;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;

/** Ends one session: of a refresh token, by its id, or the one of the request. */
@UseCase
class RevokeSession {

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;

    RevokeSession(Sessions sessions, RefreshTokens refreshTokens) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
    }

    SessionRevokePayload handle(SessionRevokeInput input, Caller caller) {
        if (input.sessionId() != null && input.refreshToken() != null) {
            throw StoaException.badRequest("Give `sessionId` or `refreshToken`, not both.");
        }
        return input.refreshToken() == null
                ? endOwn(
                        input.sessionId() == null ? Holder.sessionOf(caller) : input.sessionId(),
                        caller)
                : endOf(input.refreshToken());
    }

    private SessionRevokePayload endOwn(String sessionId, Caller caller) {
        return sessions.endOwn(sessionId, Holder.of(caller))
                ? SessionRevokePayload.ended(sessionId)
                : SessionRevokePayload.notFound("sessionId");
    }

    /** Whoever holds the token may end its session, used token or not. */
    private SessionRevokePayload endOf(String refreshToken) {
        var token = refreshTokens.find(RefreshSecrets.hash(refreshToken));
        if (token.isEmpty()) {
            return SessionRevokePayload.notFound("refreshToken");
        }
        sessions.end(token.get().sessionId());
        return SessionRevokePayload.ended(token.get().sessionId());
    }
}

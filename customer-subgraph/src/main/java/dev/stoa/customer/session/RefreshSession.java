package dev.stoa.customer.session;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trades a refresh token for new tokens. */
@UseCase
class RefreshSession {

    /** A session ends when it is not refreshed for so long. */
    static final Duration LIFETIME = Duration.ofDays(30);

    /** A client that lost the answer may ask again for so long and gets the same token. */
    private static final Duration REPEATABLE = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(RefreshSession.class);

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final RefreshSecrets secrets;
    private final AccessRights rights;
    private final Transactions transactions;
    private final Clock clock;

    RefreshSession(
            Sessions sessions,
            RefreshTokens refreshTokens,
            RefreshSecrets secrets,
            AccessRights rights,
            Transactions transactions,
            Clock clock) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.secrets = secrets;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    SessionRefreshPayload handle(String refreshToken) {
        return transactions
                .inOne(() -> renew(refreshToken))
                .map(this::tokens)
                .map(SessionRefreshPayload::done)
                .orElseGet(SessionRefreshPayload::ended);
    }

    private Optional<Renewal> renew(String secret) {
        var now = clock.instant();
        var token = refreshTokens.find(RefreshSecrets.hash(secret));
        if (token.isEmpty() || token.get().isExpired(now)) {
            return Optional.empty();
        }
        var session = sessions.find(token.get().sessionId());
        if (session.isEmpty() || !session.get().isAlive(now)) {
            return Optional.empty();
        }
        var permissions = rights.of(session.get().holder());
        if (permissions.isEmpty()) {
            sessions.end(session.get().id());
            return Optional.empty();
        }
        return refreshTokens.use(token.get().hash(), now)
                ? Optional.of(succeed(secret, session.get(), permissions.get(), now))
                : repeat(secret, token.get(), session.get(), permissions.get(), now);
    }

    private Renewal succeed(
            String secret, Session session, Set<Permission> permissions, Instant now) {
        var successor = secrets.successorOf(secret);
        var end = now.plus(LIFETIME);
        refreshTokens.insert(
                new RefreshToken(RefreshSecrets.hash(successor), session.id(), end, null));
        sessions.prolong(session.id(), now, end);
        return new Renewal(session, permissions, successor, end);
    }

    /** A used token: somebody who lost our answer, or a thief. */
    private Optional<Renewal> repeat(
            String secret,
            RefreshToken used,
            Session session,
            Set<Permission> permissions,
            Instant now) {
        var successor = secrets.successorOf(secret);
        var unused =
                refreshTokens
                        .find(RefreshSecrets.hash(successor))
                        .filter(next -> next.usedAt() == null);
        var usedAt = used.usedAt();
        if (usedAt != null && usedAt.plus(REPEATABLE).isAfter(now) && unused.isPresent()) {
            return Optional.of(
                    new Renewal(session, permissions, successor, unused.get().expiresAt()));
        }
        log.warn(
                "A used refresh token of {} came back: session {} ends",
                session.holder().id(),
                session.id());
        sessions.end(session.id());
        return Optional.empty();
    }

    private AuthTokens tokens(Renewal renewal) {
        var session = renewal.session();
        return AuthTokens.of(
                rights.tokenFor(session.holder(), session.id(), renewal.permissions()),
                renewal.refreshToken(),
                renewal.expiresAt());
    }

    private record Renewal(
            Session session, Set<Permission> permissions, String refreshToken, Instant expiresAt) {}
}

package dev.stoa.customer.session;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins a session for somebody who has proved who they are. */
@UseCase
public class OpenSession {

    private static final int LONGEST_DEVICE_NAME = 100;

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final RefreshSecrets secrets;
    private final AccessRights rights;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    OpenSession(
            Sessions sessions,
            RefreshTokens refreshTokens,
            RefreshSecrets secrets,
            AccessRights rights,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.secrets = secrets;
        this.rights = rights;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Empty when the account may not be signed in. */
    public Optional<AuthTokens> handle(Holder holder, @Nullable String deviceName) {
        var permissions = rights.of(holder);
        if (permissions.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var end = now.plus(RefreshSession.LIFETIME);
        var session =
                new Session(ids.next("ses"), holder, clipped(deviceName), now, now, end, null);
        var secret = secrets.first();
        var token = new RefreshToken(RefreshSecrets.hash(secret), session.id(), end, null);
        transactions.inOne(
                () -> {
                    sessions.insert(session);
                    refreshTokens.insert(token);
                });
        return Optional.of(
                AuthTokens.of(
                        rights.tokenFor(holder, session.id(), permissions.get()), secret, end));
    }

    /** Not worth refusing a sign-in for. */
    private static @Nullable String clipped(@Nullable String deviceName) {
        if (deviceName == null || deviceName.isBlank()) {
            return null;
        }
        var text = deviceName.replaceAll("\\p{Cntrl}", " ").strip();
        return text.substring(0, Math.min(text.length(), LONGEST_DEVICE_NAME));
    }
}

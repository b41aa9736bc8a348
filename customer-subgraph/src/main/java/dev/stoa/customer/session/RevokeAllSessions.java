package dev.stoa.customer.session;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import java.util.List;

/** Signs somebody out everywhere. */
@UseCase
class RevokeAllSessions {

    private final Sessions sessions;

    RevokeAllSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    SessionsRevokeAllPayload handle(Caller caller) {
        return new SessionsRevokeAllPayload(
                sessions.endAllOf(Holder.of(caller), null), List.of(), List.of());
    }
}

package dev.stoa.customer.session;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.security.Caller;

@DgsComponent
class SessionFetcher {

    private final RefreshSession refreshSession;
    private final RevokeSession revokeSession;
    private final RevokeAllSessions revokeAllSessions;

    SessionFetcher(
            RefreshSession refreshSession,
            RevokeSession revokeSession,
            RevokeAllSessions revokeAllSessions) {
        this.refreshSession = refreshSession;
        this.revokeSession = revokeSession;
        this.revokeAllSessions = revokeAllSessions;
    }

    @DgsMutation
    SessionRefreshPayload sessionRefresh(@InputArgument SessionRefreshInput input) {
        return refreshSession.handle(input.refreshToken());
    }

    @DgsMutation
    SessionRevokePayload sessionRevoke(@InputArgument SessionRevokeInput input, Caller caller) {
        return revokeSession.handle(input, caller);
    }

    @DgsMutation
    SessionsRevokeAllPayload sessionsRevokeAll(Caller caller) {
        return revokeAllSessions.handle(caller);
    }

    @DgsData(parentType = "Session", trivial = true)
    boolean isCurrent(DgsDataFetchingEnvironment env, Caller caller) {
        Session session = env.getSourceOrThrow();
        return Holder.isSessionOf(caller, session.id());
    }
}

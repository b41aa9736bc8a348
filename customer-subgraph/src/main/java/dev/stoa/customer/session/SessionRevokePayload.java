package dev.stoa.customer.session;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record SessionRevokePayload(
        @Nullable String sessionId, List<UserError> userErrors, List<UserError> warnings) {

    static SessionRevokePayload ended(String sessionId) {
        return new SessionRevokePayload(sessionId, List.of(), List.of());
    }

    static SessionRevokePayload notFound(String... path) {
        return new SessionRevokePayload(
                null, List.of(GeneralError.notFound("This session", path)), List.of());
    }
}

package dev.stoa.customer.signin;

import dev.stoa.customer.session.AuthTokens;
import dev.stoa.customer.staff.StaffMember;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record StaffSessionCreatePayload(
        @Nullable AuthTokens tokens,
        @Nullable StaffMember staffMember,
        List<UserError> userErrors,
        List<UserError> warnings) {

    static StaffSessionCreatePayload done(AuthTokens tokens, StaffMember staffMember) {
        return new StaffSessionCreatePayload(tokens, staffMember, List.of(), List.of());
    }

    static StaffSessionCreatePayload refused(UserError error) {
        return new StaffSessionCreatePayload(null, null, List.of(error), List.of());
    }
}

package dev.stoa.customer.staff;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record RoleCreatePayload(
        @Nullable Role role, List<UserError> userErrors, List<UserError> warnings) {

    static RoleCreatePayload done(Role role) {
        return new RoleCreatePayload(role, List.of(), List.of());
    }

    static RoleCreatePayload refused(List<UserError> errors) {
        return new RoleCreatePayload(null, errors, List.of());
    }
}

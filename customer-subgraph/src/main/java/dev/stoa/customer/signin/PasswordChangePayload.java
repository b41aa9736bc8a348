package dev.stoa.customer.signin;

import dev.stoa.platform.errors.UserError;
import java.util.List;

record PasswordChangePayload(
        boolean isChanged, List<UserError> userErrors, List<UserError> warnings) {

    static PasswordChangePayload done() {
        return new PasswordChangePayload(true, List.of(), List.of());
    }

    static PasswordChangePayload refused(UserError error) {
        return new PasswordChangePayload(false, List.of(error), List.of());
    }
}

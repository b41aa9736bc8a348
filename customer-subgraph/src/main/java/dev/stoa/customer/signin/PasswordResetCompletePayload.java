package dev.stoa.customer.signin;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record PasswordResetCompletePayload(
        @Nullable String email, List<UserError> userErrors, List<UserError> warnings) {

    static PasswordResetCompletePayload done(String email) {
        return new PasswordResetCompletePayload(email, List.of(), List.of());
    }

    static PasswordResetCompletePayload refused(UserError error) {
        return new PasswordResetCompletePayload(null, List.of(error), List.of());
    }
}

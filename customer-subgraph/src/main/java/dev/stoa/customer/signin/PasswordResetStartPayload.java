package dev.stoa.customer.signin;

import dev.stoa.customer.form.EmailAddress;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record PasswordResetStartPayload(
        @Nullable String email, List<UserError> userErrors, List<UserError> warnings) {

    static PasswordResetStartPayload done(EmailAddress email) {
        return new PasswordResetStartPayload(email.text(), List.of(), List.of());
    }

    static PasswordResetStartPayload refused(List<UserError> errors) {
        return new PasswordResetStartPayload(null, errors, List.of());
    }
}

package dev.stoa.customer.account;

import dev.stoa.customer.form.EmailAddress;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record CustomerRegisterPayload(
        @Nullable String email, List<UserError> userErrors, List<UserError> warnings) {

    static CustomerRegisterPayload done(EmailAddress email) {
        return new CustomerRegisterPayload(email.text(), List.of(), List.of());
    }

    static CustomerRegisterPayload refused(List<UserError> errors) {
        return new CustomerRegisterPayload(null, errors, List.of());
    }
}

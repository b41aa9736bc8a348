package dev.stoa.customer.signin;

import dev.stoa.customer.account.Customer;
import dev.stoa.customer.session.AuthTokens;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record SessionCreatePayload(
        @Nullable AuthTokens tokens,
        @Nullable Customer customer,
        List<UserError> userErrors,
        List<UserError> warnings) {

    static SessionCreatePayload done(AuthTokens tokens, Customer customer) {
        return new SessionCreatePayload(tokens, customer, List.of(), List.of());
    }

    static SessionCreatePayload refused(UserError error) {
        return new SessionCreatePayload(null, null, List.of(error), List.of());
    }
}

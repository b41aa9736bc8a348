package dev.stoa.customer.account;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record CustomerUpdatePayload(
        @Nullable Customer customer, List<UserError> userErrors, List<UserError> warnings) {

    static CustomerUpdatePayload done(Customer customer) {
        return new CustomerUpdatePayload(customer, List.of(), List.of());
    }

    static CustomerUpdatePayload refused(List<UserError> errors) {
        return new CustomerUpdatePayload(null, errors, List.of());
    }
}

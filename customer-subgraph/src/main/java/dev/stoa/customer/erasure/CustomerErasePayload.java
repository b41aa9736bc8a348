package dev.stoa.customer.erasure;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record CustomerErasePayload(
        @Nullable String erasedCustomerId, List<UserError> userErrors, List<UserError> warnings) {

    static CustomerErasePayload done(String customerId) {
        return new CustomerErasePayload(customerId, List.of(), List.of());
    }

    static CustomerErasePayload refused(UserError error) {
        return new CustomerErasePayload(null, List.of(error), List.of());
    }
}

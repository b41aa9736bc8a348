package dev.stoa.customer.group;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of all that changes a group. */
record CustomerGroupPayload(
        @Nullable CustomerGroup customerGroup,
        List<UserError> userErrors,
        List<UserError> warnings) {

    static CustomerGroupPayload done(CustomerGroup group) {
        return new CustomerGroupPayload(group, List.of(), List.of());
    }

    static CustomerGroupPayload refused(List<UserError> reasons) {
        return new CustomerGroupPayload(null, reasons, List.of());
    }

    static CustomerGroupPayload refused(UserError reason) {
        return refused(List.of(reason));
    }
}

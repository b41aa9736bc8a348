package dev.stoa.customer.staff;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record StockMailsSetPayload(
        @Nullable StaffMember staffMember, List<UserError> userErrors, List<UserError> warnings) {

    static StockMailsSetPayload done(StaffMember staffMember) {
        return new StockMailsSetPayload(staffMember, List.of(), List.of());
    }
}

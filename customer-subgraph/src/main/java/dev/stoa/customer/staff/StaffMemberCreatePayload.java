package dev.stoa.customer.staff;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record StaffMemberCreatePayload(
        @Nullable StaffMember staffMember, List<UserError> userErrors, List<UserError> warnings) {

    static StaffMemberCreatePayload done(StaffMember staffMember) {
        return new StaffMemberCreatePayload(staffMember, List.of(), List.of());
    }

    static StaffMemberCreatePayload refused(List<UserError> errors) {
        return new StaffMemberCreatePayload(null, errors, List.of());
    }
}

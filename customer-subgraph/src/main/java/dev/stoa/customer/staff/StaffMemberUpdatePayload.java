package dev.stoa.customer.staff;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record StaffMemberUpdatePayload(
        @Nullable StaffMember staffMember, List<UserError> userErrors, List<UserError> warnings) {

    static StaffMemberUpdatePayload done(StaffMember staffMember) {
        return new StaffMemberUpdatePayload(staffMember, List.of(), List.of());
    }

    static StaffMemberUpdatePayload refused(List<UserError> errors) {
        return new StaffMemberUpdatePayload(null, errors, List.of());
    }
}

package dev.stoa.customer.staff;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Shows staff and roles to those who manage them, and members to themselves. */
@UseCase
class ReadStaff {

    private final StaffMembers members;
    private final Roles roles;

    ReadStaff(StaffMembers members, Roles roles) {
        this.members = members;
        this.roles = roles;
    }

    static boolean mayRead(String memberId, Caller caller) {
        return caller instanceof Caller.Staff staff && staff.id().equals(memberId)
                || caller.may(Permission.STAFF_MANAGE);
    }

    List<StaffMember> members(Caller caller) {
        var _ = caller.requireStaff(Permission.STAFF_MANAGE);
        return members.all();
    }

    List<Role> roles(Caller caller) {
        var _ = caller.requireStaff(Permission.STAFF_MANAGE);
        return roles.all();
    }
}

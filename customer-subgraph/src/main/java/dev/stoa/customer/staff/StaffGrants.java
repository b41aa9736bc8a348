package dev.stoa.customer.staff;

import dev.stoa.customer.session.Grants;
import dev.stoa.customer.session.HolderKind;
import dev.stoa.platform.security.Permission;
import java.util.Optional;
import java.util.Set;

/** Active members may be signed in, with the permissions of their role as it is now. */
final class StaffGrants implements Grants {

    private final StaffMembers members;
    private final Roles roles;

    StaffGrants(StaffMembers members, Roles roles) {
        this.members = members;
        this.roles = roles;
    }

    @Override
    public HolderKind kind() {
        return HolderKind.STAFF;
    }

    @Override
    public Optional<Set<Permission>> of(String accountId) {
        return members.find(accountId)
                .filter(StaffMember::isActive)
                .flatMap(member -> roles.find(member.roleId()))
                .map(Role::asSet);
    }
}

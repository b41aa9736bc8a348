package dev.stoa.customer.staff;

import dev.stoa.customer.form.EmailAddress;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who runs the shop.
 *
 * @param isActive false when they may not sign in
 */
@Document("staffMembers")
public record StaffMember(
        @Id String id,
        String email,
        String name,
        String roleId,
        boolean isActive,
        Instant createdAt) {

    static StaffMember hire(
            String id, EmailAddress email, String name, String roleId, Instant now) {
        return new StaffMember(id, email.text(), name, roleId, true, now);
    }

    /** Members see themselves; those who manage staff see them all. */
    static boolean mayBeSeen(String id, Caller by) {
        return by instanceof Caller.Staff self && self.id().equals(id)
                || by.may(Permission.STAFF_MANAGE);
    }

    StaffMember change(String newName, String newRoleId, boolean active) {
        return new StaffMember(id, email, newName, newRoleId, active, createdAt);
    }
}

package dev.stoa.customer.staff;

import dev.stoa.customer.form.EmailAddress;
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

    StaffMember change(String newName, String newRoleId, boolean active) {
        return new StaffMember(id, email, newName, newRoleId, active, createdAt);
    }
}

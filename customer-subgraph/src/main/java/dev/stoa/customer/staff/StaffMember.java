package dev.stoa.customer.staff;

import dev.stoa.customer.form.EmailAddress;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who runs the shop.
 *
 * @param isActive false when they may not sign in
 * @param wantsStockMails true when they are told by mail of what becomes low
 */
@Document("staffMembers")
public record StaffMember(
        @Id String id,
        String email,
        String name,
        String roleId,
        boolean isActive,
        @Nullable Boolean wantsStockMails,
        Instant createdAt) {

    /** Those hired before there were such mails never said so. */
    @Override
    public Boolean wantsStockMails() {
        return Objects.requireNonNullElse(wantsStockMails, false);
    }

    static StaffMember hire(
            String id, EmailAddress email, String name, String roleId, Instant now) {
        return new StaffMember(id, email.text(), name, roleId, true, false, now);
    }

    /** Members see themselves; those who manage staff see them all. */
    static boolean mayBeSeen(String id, Caller by) {
        return by instanceof Caller.Staff self && self.id().equals(id)
                || by.may(Permission.STAFF_MANAGE);
    }

    StaffMember change(String newName, String newRoleId, boolean active) {
        return new StaffMember(id, email, newName, newRoleId, active, wantsStockMails, createdAt);
    }

    StaffMember wanting(boolean stockMails) {
        return new StaffMember(id, email, name, roleId, isActive, stockMails, createdAt);
    }
}

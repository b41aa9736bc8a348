package dev.stoa.customer.staff;

import dev.stoa.customer.form.Form;
import dev.stoa.customer.session.Holder;
import dev.stoa.customer.session.Sessions;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes a member of staff. Nobody takes rights from themselves, so that somebody keeps them. */
@UseCase
class UpdateStaffMember {

    private static final Logger log = LoggerFactory.getLogger(UpdateStaffMember.class);

    private final StaffMembers members;
    private final Roles roles;
    private final Sessions sessions;
    private final Transactions transactions;

    UpdateStaffMember(
            StaffMembers members, Roles roles, Sessions sessions, Transactions transactions) {
        this.members = members;
        this.roles = roles;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    StaffMemberUpdatePayload handle(Patch input, Caller caller) {
        var manager = caller.requireStaff(Permission.STAFF_MANAGE);
        return transactions.inOne(
                () ->
                        members.find(input.required("id"))
                                .map(member -> change(member, input, manager))
                                .orElseGet(UpdateStaffMember::notFound));
    }

    private StaffMemberUpdatePayload change(StaffMember member, Patch input, Caller.Staff manager) {
        var form = new Form();
        var name =
                form.required(
                        input.valueOr("name", member.name()),
                        CreateStaffMember.LONGEST_NAME,
                        "name");
        var roleId = roleId(member, input, form);
        boolean active = isActive(member, input, form);
        if (member.id().equals(manager.id())) {
            keepOwnRights(member, roleId, active, form);
        }
        if (form.isRefused()) {
            return StaffMemberUpdatePayload.refused(form.errors());
        }
        var changed = member.change(name, roleId, active);
        members.save(changed);
        if (!active) {
            var _ = sessions.endAllOf(Holder.staff(member.id()), null);
        }
        log.info("{} changed {}: role {}, active {}", manager.id(), member.id(), roleId, active);
        return StaffMemberUpdatePayload.done(changed);
    }

    private String roleId(StaffMember member, Patch input, Form form) {
        if (input.clears("roleId")) {
            form.refuse(GeneralError.required("roleId"));
            return member.roleId();
        }
        String roleId = input.valueOr("roleId", member.roleId());
        if (roles.find(roleId).isEmpty()) {
            form.refuse(GeneralError.notFound("This role", "roleId"));
        }
        return roleId;
    }

    private static boolean isActive(StaffMember member, Patch input, Form form) {
        if (input.clears("isActive")) {
            form.refuse(GeneralError.required("isActive"));
            return member.isActive();
        }
        return input.valueOr("isActive", member.isActive());
    }

    private static void keepOwnRights(StaffMember self, String roleId, boolean active, Form form) {
        if (!active) {
            form.refuse(ownRights("isActive"));
        }
        if (!roleId.equals(self.roleId())) {
            form.refuse(ownRights("roleId"));
        }
    }

    private static UserError ownRights(String field) {
        return GeneralError.invalid("Ask somebody else to change your own rights.", field);
    }

    private static StaffMemberUpdatePayload notFound() {
        return StaffMemberUpdatePayload.refused(
                List.of(GeneralError.notFound("This member of staff", "id")));
    }
}

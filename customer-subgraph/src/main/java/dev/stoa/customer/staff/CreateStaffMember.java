package dev.stoa.customer.staff;

import dev.stoa.customer.form.Form;
import dev.stoa.customer.password.Credentials;
import dev.stoa.customer.password.PasswordHashing;
import dev.stoa.customer.password.PasswordPolicy;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/** Opens an account for a member of staff. */
@UseCase
class CreateStaffMember {

    static final int LONGEST_NAME = 120;

    private static final Logger log = LoggerFactory.getLogger(CreateStaffMember.class);

    private final StaffMembers members;
    private final Roles roles;
    private final Credentials credentials;
    private final PasswordPolicy policy;
    private final PasswordHashing hashing;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    CreateStaffMember(
            StaffMembers members,
            Roles roles,
            Credentials credentials,
            PasswordPolicy policy,
            PasswordHashing hashing,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.members = members;
        this.roles = roles;
        this.credentials = credentials;
        this.policy = policy;
        this.hashing = hashing;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    StaffMemberCreatePayload handle(StaffMemberCreateInput input, Caller caller) {
        var manager = caller.requireStaff(Permission.STAFF_MANAGE);
        var form = new Form();
        var email = form.email(input.email(), "email");
        var name = form.required(input.name(), LONGEST_NAME, "name");
        policy.problemOf(input.password(), "password").ifPresent(form::refuse);
        if (roles.find(input.roleId()).isEmpty()) {
            form.refuse(GeneralError.notFound("This role", "roleId"));
        }
        if (form.isRefused() || email.isEmpty()) {
            return StaffMemberCreatePayload.refused(form.errors());
        }
        var member =
                StaffMember.hire(
                        ids.next("stf"), email.get(), name, input.roleId(), clock.instant());
        var hash = hashing.hash(input.password());
        try {
            transactions.inOne(
                    () -> {
                        members.insert(member);
                        credentials.set(member.id(), hash);
                    });
        } catch (DuplicateKeyException e) {
            return StaffMemberCreatePayload.refused(List.of(emailTaken()));
        }
        log.info("{} hired {} with role {}", manager.id(), member.id(), member.roleId());
        return StaffMemberCreatePayload.done(member);
    }

    private static GeneralError emailTaken() {
        return GeneralError.of("EMAIL_TAKEN", "Another account has this address.", "email");
    }
}

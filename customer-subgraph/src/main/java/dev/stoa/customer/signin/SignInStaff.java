package dev.stoa.customer.signin;

import dev.stoa.customer.form.EmailAddress;
import dev.stoa.customer.password.NetworkAddress;
import dev.stoa.customer.password.PasswordCheck;
import dev.stoa.customer.session.Holder;
import dev.stoa.customer.session.OpenSession;
import dev.stoa.customer.staff.StaffMember;
import dev.stoa.customer.staff.StaffMembers;
import dev.stoa.platform.UseCase;
import org.jspecify.annotations.Nullable;

/** Signs a member of staff in by address and password. */
@UseCase
class SignInStaff {

    private final StaffMembers members;
    private final PasswordCheck passwords;
    private final OpenSession openSession;

    SignInStaff(StaffMembers members, PasswordCheck passwords, OpenSession openSession) {
        this.members = members;
        this.passwords = passwords;
        this.openSession = openSession;
    }

    StaffSessionCreatePayload handle(StaffSessionCreateInput input, NetworkAddress address) {
        var email = EmailAddress.parse(input.email());
        var member = email.flatMap(members::findByEmail).orElse(null);
        var name = "staff:" + email.map(EmailAddress::text).orElse("malformed");
        var id = member == null ? null : member.id();
        return switch (passwords.check(name, id, input.password(), address)) {
            case TOO_MANY_ATTEMPTS -> StaffSessionCreatePayload.refused(Refusals.tooManyAttempts());
            case WRONG -> StaffSessionCreatePayload.refused(Refusals.invalidCredentials());
            case RIGHT -> open(member, input.deviceName());
        };
    }

    private StaffSessionCreatePayload open(
            @Nullable StaffMember member, @Nullable String deviceName) {
        if (member == null) {
            return StaffSessionCreatePayload.refused(Refusals.invalidCredentials());
        }
        return openSession
                .handle(Holder.staff(member.id()), deviceName)
                .map(tokens -> StaffSessionCreatePayload.done(tokens, member))
                .orElseGet(() -> StaffSessionCreatePayload.refused(Refusals.invalidCredentials()));
    }
}

package dev.stoa.customer.signin;

import dev.stoa.customer.password.Credentials;
import dev.stoa.customer.password.NetworkAddress;
import dev.stoa.customer.password.PasswordCheck;
import dev.stoa.customer.password.PasswordHashing;
import dev.stoa.customer.password.PasswordPolicy;
import dev.stoa.customer.session.Holder;
import dev.stoa.customer.session.Sessions;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Changes the password of whoever asks and signs them out everywhere else. */
@UseCase
class ChangePassword {

    private final Credentials credentials;
    private final PasswordCheck passwords;
    private final PasswordPolicy policy;
    private final PasswordHashing hashing;
    private final Sessions sessions;
    private final Transactions transactions;

    ChangePassword(
            Credentials credentials,
            PasswordCheck passwords,
            PasswordPolicy policy,
            PasswordHashing hashing,
            Sessions sessions,
            Transactions transactions) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.policy = policy;
        this.hashing = hashing;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    PasswordChangePayload handle(PasswordChangeInput input, Caller caller, NetworkAddress address) {
        var holder = Holder.of(caller);
        var problem = policy.problemOf(input.newPassword(), "newPassword");
        if (problem.isPresent()) {
            return PasswordChangePayload.refused(problem.get());
        }
        return switch (passwords.check(
                "change:" + holder.id(), holder.id(), input.currentPassword(), address)) {
            case TOO_MANY_ATTEMPTS -> PasswordChangePayload.refused(Refusals.tooManyAttempts());
            case WRONG -> PasswordChangePayload.refused(wrong());
            case RIGHT -> change(holder, input.newPassword(), Holder.sessionOf(caller));
        };
    }

    private PasswordChangePayload change(
            Holder holder, String newPassword, @Nullable String currentSession) {
        var hash = hashing.hash(newPassword);
        transactions.inOne(
                () -> {
                    credentials.set(holder.id(), hash);
                    var _ = sessions.endAllOf(holder, currentSession);
                });
        return PasswordChangePayload.done();
    }

    private static GeneralError wrong() {
        return GeneralError.of(
                "INVALID_CREDENTIALS", "This is not your password.", "currentPassword");
    }
}

package dev.stoa.customer.signin;

import dev.stoa.customer.account.Customer;
import dev.stoa.customer.account.Customers;
import dev.stoa.customer.password.PasswordHashing;
import dev.stoa.customer.password.PasswordPolicy;
import dev.stoa.customer.password.ResetTokens;
import dev.stoa.customer.session.Holder;
import dev.stoa.customer.session.Sessions;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.mongo.Transactions;

/** Sets a new password by the token of a mail, and signs its owner out everywhere. */
@UseCase
class CompletePasswordReset {

    private final ResetTokens tokens;
    private final Customers customers;
    private final PasswordPolicy policy;
    private final PasswordHashing hashing;
    private final Sessions sessions;
    private final Transactions transactions;

    CompletePasswordReset(
            ResetTokens tokens,
            Customers customers,
            PasswordPolicy policy,
            PasswordHashing hashing,
            Sessions sessions,
            Transactions transactions) {
        this.tokens = tokens;
        this.customers = customers;
        this.policy = policy;
        this.hashing = hashing;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    PasswordResetCompletePayload handle(PasswordResetCompleteInput input) {
        var problem = policy.problemOf(input.newPassword(), "newPassword");
        if (problem.isPresent()) {
            return PasswordResetCompletePayload.refused(problem.get());
        }
        // Hashing is dear: only for who has a token.
        return tokens.accountOf(input.token())
                .flatMap(customers::find)
                .filter(customer -> isSet(customer, input))
                .map(customer -> PasswordResetCompletePayload.done(customer.email()))
                .orElseGet(() -> PasswordResetCompletePayload.refused(badToken()));
    }

    private boolean isSet(Customer customer, PasswordResetCompleteInput input) {
        var hash = hashing.hash(input.newPassword());
        return transactions.inOne(
                () -> {
                    if (!tokens.redeem(input.token(), hash)) {
                        return false;
                    }
                    var _ = sessions.endAllOf(Holder.customer(customer.id()), null);
                    return true;
                });
    }

    private static GeneralError badToken() {
        return GeneralError.of(
                "LINK_INVALID",
                "This link has been used or has ended. Ask for a new one.",
                "token");
    }
}

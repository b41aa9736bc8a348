package dev.stoa.customer.signin;

import dev.stoa.customer.account.Customer;
import dev.stoa.customer.account.Customers;
import dev.stoa.customer.form.EmailAddress;
import dev.stoa.customer.password.NetworkAddress;
import dev.stoa.customer.password.PasswordCheck;
import dev.stoa.customer.session.Holder;
import dev.stoa.customer.session.OpenSession;
import dev.stoa.platform.UseCase;
import org.jspecify.annotations.Nullable;

/** Signs a customer in by address and password. */
@UseCase
class SignInCustomer {

    private final Customers customers;
    private final PasswordCheck passwords;
    private final OpenSession openSession;

    SignInCustomer(Customers customers, PasswordCheck passwords, OpenSession openSession) {
        this.customers = customers;
        this.passwords = passwords;
        this.openSession = openSession;
    }

    SessionCreatePayload handle(SessionCreateInput input, NetworkAddress address) {
        var email = EmailAddress.parse(input.email());
        var customer = email.flatMap(customers::findByEmail).orElse(null);
        var name = "customer:" + email.map(EmailAddress::text).orElse("malformed");
        var id = customer == null ? null : customer.id();
        return switch (passwords.check(name, id, input.password(), address)) {
            case TOO_MANY_ATTEMPTS -> SessionCreatePayload.refused(Refusals.tooManyAttempts());
            case WRONG -> SessionCreatePayload.refused(Refusals.invalidCredentials());
            case RIGHT -> open(customer, input.deviceName());
        };
    }

    private SessionCreatePayload open(@Nullable Customer customer, @Nullable String deviceName) {
        if (customer == null) {
            return SessionCreatePayload.refused(Refusals.invalidCredentials());
        }
        return openSession
                .handle(Holder.customer(customer.id()), deviceName)
                .map(tokens -> SessionCreatePayload.done(tokens, customer))
                .orElseGet(() -> SessionCreatePayload.refused(Refusals.invalidCredentials()));
    }
}

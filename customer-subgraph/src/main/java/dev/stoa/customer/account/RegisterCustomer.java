package dev.stoa.customer.account;

import dev.stoa.customer.form.EmailAddress;
import dev.stoa.customer.form.Form;
import dev.stoa.customer.password.Credentials;
import dev.stoa.customer.password.PasswordHashing;
import dev.stoa.customer.password.PasswordPolicy;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;

/**
 * Opens an account. Answer and time are the same for an address that has one: whoever asks learns
 * nothing, the owner of the address gets a mail.
 */
@UseCase
class RegisterCustomer {

    private static final int LONGEST_NAME = 120;

    private final Customers customers;
    private final Credentials credentials;
    private final PasswordPolicy policy;
    private final PasswordHashing hashing;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    RegisterCustomer(
            Customers customers,
            Credentials credentials,
            PasswordPolicy policy,
            PasswordHashing hashing,
            Outbox outbox,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.customers = customers;
        this.credentials = credentials;
        this.policy = policy;
        this.hashing = hashing;
        this.outbox = outbox;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    CustomerRegisterPayload handle(CustomerRegisterInput input) {
        var form = new Form();
        var email = form.email(input.email(), "email");
        var name = form.optional(input.name(), LONGEST_NAME, "name");
        policy.problemOf(input.password(), "password").ifPresent(form::refuse);
        if (form.isRefused() || email.isEmpty()) {
            return CustomerRegisterPayload.refused(form.errors());
        }
        var hash = hashing.hash(input.password());
        var customer =
                Customer.register(
                        ids.next("cus"),
                        email.get(),
                        name,
                        input.acceptsMarketing(),
                        clock.instant());
        openOrTellOwner(customer, hash, email.get());
        return CustomerRegisterPayload.done(email.get());
    }

    private void openOrTellOwner(Customer customer, String hash, EmailAddress email) {
        try {
            transactions.inOne(
                    () ->
                            customers
                                    .findByEmail(email)
                                    .ifPresentOrElse(this::tell, () -> open(customer, hash)));
        } catch (DuplicateKeyException e) {
            // Somebody else opened it between our look and our insert.
            transactions.inOne(() -> customers.findByEmail(email).ifPresent(this::tell));
        }
    }

    private void open(Customer customer, String hash) {
        customers.insert(customer);
        credentials.set(customer.id(), hash);
        outbox.append(
                new CustomerRegistered(customer.id(), customer.email(), customer.name()),
                customer.id(),
                customer.version());
    }

    private void tell(Customer owner) {
        outbox.append(
                new RegistrationRepeated(owner.id(), owner.email(), owner.name()),
                owner.id(),
                owner.version());
    }
}

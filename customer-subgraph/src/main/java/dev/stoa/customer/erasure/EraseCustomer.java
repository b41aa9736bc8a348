package dev.stoa.customer.erasure;

import dev.stoa.customer.account.Customer;
import dev.stoa.customer.account.Customers;
import dev.stoa.customer.password.Credentials;
import dev.stoa.customer.password.NetworkAddress;
import dev.stoa.customer.password.PasswordCheck;
import dev.stoa.customer.session.Holder;
import dev.stoa.customer.session.Sessions;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Erases an account: for its owner, who tells the password, and for staff. */
@UseCase
class EraseCustomer {

    /**
     * @param customerId whose account, told by staff
     * @param password told by the owner
     */
    record Command(@Nullable String customerId, @Nullable String password) {}

    private final Customers customers;
    private final Credentials credentials;
    private final PasswordCheck passwords;
    private final Sessions sessions;
    private final List<PersonalRecords> records;
    private final Outbox outbox;
    private final Transactions transactions;

    EraseCustomer(
            Customers customers,
            Credentials credentials,
            PasswordCheck passwords,
            Sessions sessions,
            List<PersonalRecords> records,
            Outbox outbox,
            Transactions transactions) {
        this.customers = customers;
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
        this.records = records;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    CustomerErasePayload handle(Command command, Caller caller, NetworkAddress address) {
        if (caller instanceof Caller.Customer owner) {
            return eraseOwn(command, owner, address);
        }
        var _ = caller.requireStaff(Permission.CUSTOMERS_WRITE);
        return command.customerId() == null
                ? CustomerErasePayload.refused(GeneralError.required("customerId"))
                : erase(command.customerId());
    }

    private CustomerErasePayload eraseOwn(
            Command command, Caller.Customer owner, NetworkAddress address) {
        if (command.customerId() != null && !owner.isCustomer(command.customerId())) {
            throw StoaException.forbidden();
        }
        if (command.password() == null) {
            return CustomerErasePayload.refused(GeneralError.required("password"));
        }
        var problem = problemOf(command.password(), owner, address);
        return problem.isPresent()
                ? CustomerErasePayload.refused(problem.get())
                : erase(owner.id());
    }

    private Optional<UserError> problemOf(
            String password, Caller.Customer owner, NetworkAddress address) {
        return switch (passwords.check("erase:" + owner.id(), owner.id(), password, address)) {
            case RIGHT -> Optional.empty();
            case WRONG ->
                    Optional.of(
                            GeneralError.of(
                                    "INVALID_CREDENTIALS",
                                    "This is not your password.",
                                    "password"));
            case TOO_MANY_ATTEMPTS ->
                    Optional.of(
                            GeneralError.of(
                                    "TOO_MANY_ATTEMPTS",
                                    "Too many tries. Wait a little and try again."));
        };
    }

    private CustomerErasePayload erase(String customerId) {
        return transactions
                .inOne(() -> customers.find(customerId).map(this::erased))
                .map(CustomerErasePayload::done)
                .orElseGet(
                        () ->
                                CustomerErasePayload.refused(
                                        GeneralError.notFound("The customer", "customerId")));
    }

    private String erased(Customer customer) {
        var id = customer.id();
        customers.remove(customer);
        credentials.remove(id);
        sessions.removeAllOf(Holder.customer(id));
        records.forEach(kept -> kept.erase(id));
        outbox.append(new CustomerErased(id), id, customer.version() + 1);
        return id;
    }
}

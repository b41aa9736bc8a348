package dev.stoa.customer.account;

import dev.stoa.customer.form.EmailAddress;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows customers to themselves and to staff who may see them. */
@UseCase
class ReadCustomers {

    private final Customers customers;

    ReadCustomers(Customers customers) {
        this.customers = customers;
    }

    static boolean mayRead(String customerId, Caller caller) {
        return caller.isCustomer(customerId) || caller.may(Permission.CUSTOMERS_READ);
    }

    Optional<Customer> me(Caller caller) {
        return caller instanceof Caller.Customer customer
                ? customers.find(customer.id())
                : Optional.empty();
    }

    Optional<Customer> one(CustomerByInput by, Caller caller) {
        var _ = caller.requireStaff(Permission.CUSTOMERS_READ);
        if (by.id() != null) {
            return customers.find(by.id());
        }
        return by.email() == null
                ? Optional.empty()
                : EmailAddress.parse(by.email()).flatMap(customers::findByEmail);
    }

    Connection<Customer> page(@Nullable String start, PageArguments page, Caller caller) {
        var _ = caller.requireStaff(Permission.CUSTOMERS_READ);
        return customers.page(start, page);
    }
}

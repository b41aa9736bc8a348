package dev.stoa.customer.account;

import dev.stoa.customer.session.Grants;
import dev.stoa.customer.session.HolderKind;
import dev.stoa.platform.security.Permission;
import java.util.Optional;
import java.util.Set;

/** Customers may be signed in as long as their account exists; permissions are for staff. */
final class CustomerGrants implements Grants {

    private final Customers customers;

    CustomerGrants(Customers customers) {
        this.customers = customers;
    }

    @Override
    public HolderKind kind() {
        return HolderKind.CUSTOMER;
    }

    @Override
    public Optional<Set<Permission>> of(String accountId) {
        return customers.exists(accountId) ? Optional.of(Set.of()) : Optional.empty();
    }
}

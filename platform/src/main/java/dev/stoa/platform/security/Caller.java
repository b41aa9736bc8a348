package dev.stoa.platform.security;

import dev.stoa.platform.errors.StoaException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a request. Fetchers take it as a parameter and hand it to the use case, which asks it
 * for permission.
 */
public sealed interface Caller {

    /** Nobody signed in. */
    record Guest() implements Caller {}

    /**
     * @param groups ids of the groups of customers it is in, as of when the token was made
     */
    record Customer(String id, String sessionId, Set<String> groups) implements Caller {}

    record Staff(String id, String sessionId, Set<Permission> permissions) implements Caller {}

    /** Another subgraph, such as {@code order}. */
    record Service(String name) implements Caller {}

    /** Groups of customers the caller is in. */
    default Set<String> customerGroups() {
        return this instanceof Customer customer ? customer.groups() : Set.of();
    }

    default boolean may(Permission permission) {
        return this instanceof Staff staff && staff.permissions().contains(permission);
    }

    /**
     * True when this is the customer with that id; the id of a guest's object is null and belongs
     * to nobody.
     */
    default boolean isCustomer(@Nullable String customerId) {
        return this instanceof Customer customer && customer.id().equals(customerId);
    }

    /**
     * @throws StoaException UNAUTHENTICATED for guests, FORBIDDEN for everybody else without the
     *     permission
     */
    default Staff requireStaff(Permission permission) {
        return switch (this) {
            case Staff staff when staff.permissions().contains(permission) -> staff;
            case Guest _ -> throw StoaException.unauthenticated();
            case Staff _, Customer _, Service _ -> throw StoaException.forbidden();
        };
    }

    /**
     * @throws StoaException UNAUTHENTICATED for guests, FORBIDDEN for staff and services
     */
    default Customer requireCustomer() {
        return switch (this) {
            case Customer customer -> customer;
            case Guest _ -> throw StoaException.unauthenticated();
            case Staff _, Service _ -> throw StoaException.forbidden();
        };
    }

    /**
     * @throws StoaException FORBIDDEN for everybody but the named subgraph
     */
    default Service requireService(String name) {
        if (this instanceof Service service && service.name().equals(name)) {
            return service;
        }
        throw StoaException.forbidden();
    }
}

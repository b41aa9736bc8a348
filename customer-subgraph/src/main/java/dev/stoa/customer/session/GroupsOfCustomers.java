package dev.stoa.customer.session;

import java.util.Set;

/** Tells which groups a customer is in, for the access token. */
public interface GroupsOfCustomers {

    /** Ids of the groups. */
    Set<String> of(String customerId);
}

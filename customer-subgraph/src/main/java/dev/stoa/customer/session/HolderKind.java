package dev.stoa.customer.session;

/** Kind of account that a session is of. */
public enum HolderKind {
    CUSTOMER,
    STAFF
}

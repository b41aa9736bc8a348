package dev.stoa.customer.session;

import dev.stoa.platform.security.Permission;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the feature that keeps the accounts of a kind whether one may be signed in, and for what.
 */
public interface Grants {

    HolderKind kind();

    /** Empty when there is no such account or it may not sign in. */
    Optional<Set<Permission>> of(String accountId);
}

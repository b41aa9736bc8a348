package dev.stoa.customer.session;

import dev.stoa.customer.token.AccessToken;
import dev.stoa.customer.token.AccessTokenSigner;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the owners of sessions may do at this moment, put into access tokens. */
final class AccessRights {

    private final List<Grants> grants;
    private final GroupsOfCustomers groups;
    private final AccessTokenSigner signer;

    AccessRights(List<Grants> grants, GroupsOfCustomers groups, AccessTokenSigner signer) {
        this.grants = List.copyOf(grants);
        this.groups = groups;
        this.signer = signer;
    }

    /** Empty when the account may not be signed in. */
    Optional<Set<Permission>> of(Holder holder) {
        return grants.stream()
                .filter(candidate -> candidate.kind() == holder.kind())
                .findFirst()
                .orElseThrow()
                .of(holder.id());
    }

    AccessToken tokenFor(Holder holder, String sessionId, Set<Permission> permissions) {
        return switch (holder.kind()) {
            case CUSTOMER ->
                    signer.sign(
                            new Caller.Customer(holder.id(), sessionId, groups.of(holder.id())));
            case STAFF -> signer.sign(new Caller.Staff(holder.id(), sessionId, permissions));
        };
    }
}

package dev.stoa.customer.staff;

import dev.stoa.customer.form.EmailAddress;
import dev.stoa.customer.password.Credentials;
import dev.stoa.customer.password.PasswordHashing;
import dev.stoa.customer.password.PasswordPolicy;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Permission;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/**
 * Gives a shop without staff its first member and the roles that most shops need. The owner of one
 * that stands already may do what has become possible since.
 */
@UseCase
class OpenShop {

    private static final Logger log = LoggerFactory.getLogger(OpenShop.class);

    private static final String OWNER = "Owner";
    private static final Set<Permission> SUPPORT =
            EnumSet.of(
                    Permission.PRODUCTS_READ,
                    Permission.INVENTORY_READ,
                    Permission.CUSTOMERS_READ,
                    Permission.CUSTOMERS_WRITE,
                    Permission.ORDERS_READ,
                    Permission.ORDERS_WRITE,
                    Permission.PAYMENTS_READ,
                    Permission.REVIEWS_READ,
                    Permission.REVIEWS_WRITE);
    private static final Set<Permission> WAREHOUSE =
            EnumSet.of(
                    Permission.PRODUCTS_READ,
                    Permission.INVENTORY_READ,
                    Permission.INVENTORY_WRITE,
                    Permission.ORDERS_READ,
                    Permission.ORDERS_WRITE);

    private final StaffMembers members;
    private final Roles roles;
    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final PasswordPolicy policy;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    OpenShop(
            StaffMembers members,
            Roles roles,
            Credentials credentials,
            PasswordHashing hashing,
            PasswordPolicy policy,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.members = members;
        this.roles = roles;
        this.credentials = credentials;
        this.hashing = hashing;
        this.policy = policy;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param password of the first member; a random one is made and logged when it is empty
     */
    void handle(String email, String password) {
        if (!members.isEmpty()) {
            roles.allow(OWNER, EnumSet.allOf(Permission.class));
            return;
        }
        var address =
                EmailAddress.parse(email)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "STOA_STAFF_EMAIL: "
                                                        + email
                                                        + " (expected: an e-mail address)"));
        var secret = password.isEmpty() ? random() : checked(password);
        var hash = hashing.hash(secret);
        try {
            transactions.inOne(() -> hireOwner(address, hash));
        } catch (DuplicateKeyException e) {
            return; // Another instance opens the shop at the same moment.
        }
        if (password.isEmpty()) {
            log.info("First staff account: {}, password {} (shown this once)", address, secret);
        } else {
            log.info("First staff account: {}, password as configured", address);
        }
    }

    private void hireOwner(EmailAddress email, String hash) {
        var owner = Role.of(ids.next("rol"), OWNER, EnumSet.allOf(Permission.class));
        roles.insert(owner);
        roles.insert(Role.of(ids.next("rol"), "Support", SUPPORT));
        roles.insert(Role.of(ids.next("rol"), "Warehouse", WAREHOUSE));
        var member =
                StaffMember.hire(ids.next("stf"), email, "Shop owner", owner.id(), clock.instant());
        members.insert(member);
        credentials.set(member.id(), hash);
    }

    private String checked(String password) {
        policy.problemOf(password)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException(
                                    "STOA_STAFF_PASSWORD: " + problem.message());
                        });
        return password;
    }

    private static String random() {
        var bytes = new byte[15];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package dev.stoa.customer.account;

import dev.stoa.customer.form.EmailAddress;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** A person who buys. */
@Document("customers")
public final class Customer {

    @Id private final String id;
    private final String email;
    private final Instant createdAt;
    private @Nullable String name;
    private @Nullable String phone;
    private boolean acceptsMarketing;
    private @Nullable String locale;

    /** What staff find the customer by: beginnings of the address and of each name, lower case. */
    private List<String> searchKeys;

    @Version private long version;

    @PersistenceCreator
    Customer(
            String id,
            String email,
            Instant createdAt,
            @Nullable String name,
            @Nullable String phone,
            boolean acceptsMarketing,
            @Nullable String locale,
            List<String> searchKeys,
            long version) {
        this.id = id;
        this.email = email;
        this.createdAt = createdAt;
        this.name = name;
        this.phone = phone;
        this.acceptsMarketing = acceptsMarketing;
        this.locale = locale;
        this.searchKeys = List.copyOf(searchKeys);
        this.version = version;
    }

    static Customer register(
            String id,
            EmailAddress email,
            @Nullable String name,
            boolean acceptsMarketing,
            Instant now) {
        return new Customer(
                id,
                email.text(),
                now,
                name,
                null,
                acceptsMarketing,
                null,
                searchKeys(email.text(), name),
                0);
    }

    /** Customers see themselves; staff see them all when their role allows it. */
    static boolean mayBeSeen(String id, Caller by) {
        return by.isCustomer(id) || by.may(Permission.CUSTOMERS_READ);
    }

    void rename(@Nullable String newName) {
        name = newName;
        searchKeys = searchKeys(email, newName);
    }

    void callOn(@Nullable String newPhone) {
        phone = newPhone;
    }

    void acceptMarketing(boolean accepts) {
        acceptsMarketing = accepts;
    }

    void speak(@Nullable String newLocale) {
        locale = newLocale;
    }

    private static List<String> searchKeys(String email, @Nullable String name) {
        var lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(email, lower), Arrays.stream(lower.split("\\s+")).skip(1))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    public String id() {
        return id;
    }

    public String email() {
        return email;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String phone() {
        return phone;
    }

    public boolean acceptsMarketing() {
        return acceptsMarketing;
    }

    public @Nullable String locale() {
        return locale;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}

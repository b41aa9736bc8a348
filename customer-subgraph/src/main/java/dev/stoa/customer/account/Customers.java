package dev.stoa.customer.account;

import dev.stoa.customer.form.EmailAddress;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
public class Customers implements Indexed {

    private static final int LONGEST_QUERY = 100;
    private static final Keyset<Customer> NEWEST_FIRST =
            Keyset.byId(Customer.class, Sort.Direction.DESC, Customer::id);

    private final MongoTemplate mongo;

    Customers(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Optional<Customer> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Customer.class));
    }

    public Optional<Customer> findByEmail(EmailAddress email) {
        return Optional.ofNullable(
                mongo.findOne(
                        Query.query(Criteria.where("email").is(email.text())), Customer.class));
    }

    Optional<Customer> findBy(CustomerByInput by) {
        if (by.id() != null) {
            return find(by.id());
        }
        return by.email() == null
                ? Optional.empty()
                : EmailAddress.parse(by.email()).flatMap(this::findByEmail);
    }

    public Map<String, Customer> byIds(Collection<String> ids) {
        return findAll(ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    /** Those of the ids that are customers. */
    public Set<String> existing(Collection<String> ids) {
        return byIds(ids).keySet();
    }

    List<Customer> findAll(Collection<String> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), Customer.class);
    }

    boolean exists(String id) {
        return mongo.exists(Query.query(Criteria.where("_id").is(id)), Customer.class);
    }

    /**
     * @param start of the address or of a name; null for all
     */
    Connection<Customer> page(@Nullable String start, PageArguments page) {
        return NEWEST_FIRST.page(mongo, startingWith(start), page);
    }

    /** Fails with a duplicate key when the address is taken. */
    void insert(Customer customer) {
        mongo.insert(customer);
    }

    /** False when somebody else changed the customer meanwhile. */
    boolean save(Customer customer) {
        try {
            mongo.save(customer);
            return true;
        } catch (OptimisticLockingFailureException e) {
            return false;
        }
    }

    public void remove(Customer customer) {
        mongo.remove(customer);
    }

    private static Criteria startingWith(@Nullable String start) {
        var text = start == null ? "" : start.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Criteria();
        }
        var bounded = text.substring(0, Math.min(text.length(), LONGEST_QUERY));
        return Criteria.where("searchKeys").regex("^" + Pattern.quote(bounded));
    }

    @Override
    public String collection() {
        return "customers";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("email", Sort.Direction.ASC).unique(),
                new Index().on("searchKeys", Sort.Direction.ASC));
    }
}

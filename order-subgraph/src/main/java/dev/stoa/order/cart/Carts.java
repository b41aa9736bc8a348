package dev.stoa.order.cart;

import dev.stoa.platform.mongo.Backoff;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.security.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The carts. Whoever wants to change one reads it from MongoDB; only {@link #shown} may answer from
 * the cache.
 */
@Repository
public class Carts implements Indexed {

    static final String COLLECTION = "carts";
    private static final int MOST_ATTEMPTS = 20;
    private static final List<CartStatus> ACTIVE = List.of(CartStatus.OPEN, CartStatus.COMPLETING);

    private final MongoTemplate mongo;
    private final CartCache cache;

    Carts(MongoTemplate mongo, CartCache cache) {
        this.mongo = mongo;
        this.cache = cache;
    }

    /** A cart to read; missing and foreign look the same. */
    Optional<Cart> shown(String id, @Nullable String token, Caller caller) {
        return cache.get(id)
                .or(
                        () -> {
                            var stored = byId(id);
                            stored.ifPresent(cache::put);
                            return stored;
                        })
                .filter(cart -> cart.owner().admits(caller, token));
    }

    /** A cart to change; missing and foreign look the same. */
    public Optional<Cart> ownedBy(String id, @Nullable String token, Caller caller) {
        return byId(id).filter(cart -> cart.owner().admits(caller, token));
    }

    public Optional<Cart> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, Cart.class));
    }

    /**
     * The cart read again, for a transaction that may run more than once.
     *
     * @throws OptimisticLockingFailureException when somebody else was faster
     */
    public Cart unchanged(Cart cart) {
        return byId(cart.id())
                .filter(current -> current.version() == cart.version())
                .orElseThrow(
                        () -> new OptimisticLockingFailureException(cart.id() + " was changed"));
    }

    List<Cart> byIds(Collection<String> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), Cart.class);
    }

    /** The customer's cart that is open or being paid. */
    Optional<Cart> activeOf(String customerId) {
        var active = Criteria.where("owner.customerId").is(customerId).and("status").in(ACTIVE);
        return Optional.ofNullable(mongo.findOne(Query.query(active), Cart.class));
    }

    /** Carts whose attempt nobody cares for, longest first. */
    public List<Cart> leftBehind(Instant now, Duration buyerWait, int most) {
        var interrupted =
                Criteria.where("attempt.stage")
                        .ne(Attempt.Stage.AWAITING_BUYER)
                        .and("attempt.leasedUntil")
                        .lt(now);
        var forgotten = Criteria.where("attempt.leasedUntil").lt(now.minus(buyerWait));
        var query =
                Query.query(
                                Criteria.where("status")
                                        .is(CartStatus.COMPLETING)
                                        .orOperator(interrupted, forgotten))
                        .with(Sort.by("attempt.leasedUntil"))
                        .limit(most);
        return mongo.find(query, Cart.class);
    }

    /**
     * @throws DuplicateKeyException when the customer has an active cart
     */
    void open(Cart cart) {
        mongo.insert(cart);
    }

    /**
     * @throws OptimisticLockingFailureException when somebody else was faster
     */
    public void save(Cart cart) {
        cache.changing(cart);
        mongo.save(cart);
    }

    /**
     * Removes a customer's carts. Those that became orders stay, for the books, without the person.
     * Call it within a transaction.
     *
     * @throws IllegalStateException while one of them becomes an order
     */
    public void forgetOwner(String customerId) {
        var owned = Query.query(Criteria.where("owner.customerId").is(customerId));
        var carts = mongo.find(owned, Cart.class);
        if (carts.stream().anyMatch(cart -> cart.status() == CartStatus.COMPLETING)) {
            throw new IllegalStateException("a cart of " + customerId + " is becoming an order");
        }
        carts.forEach(cache::changing);
        mongo.remove(among(carts, CartStatus.OPEN, CartStatus.MERGED), Cart.class);
        mongo.updateMulti(
                among(carts, CartStatus.COMPLETED),
                Update.update("owner", CartOwner.NOBODY)
                        .set("details", CartDetails.NONE)
                        .inc("version", 1),
                Cart.class);
    }

    private static Query among(List<Cart> carts, CartStatus... statuses) {
        var ids = carts.stream().map(Cart::id).toList();
        return Query.query(Criteria.where("_id").in(ids).and("status").in(List.of(statuses)));
    }

    /** Does the work again, from MongoDB, as long as somebody else is faster. */
    public <T> T untilSaved(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
                Backoff.pause(attempt);
            }
        }
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index()
                        .named("one_active_cart_per_customer")
                        .on("owner.customerId", Sort.Direction.ASC)
                        .unique()
                        .partial(
                                PartialIndexFilter.of(
                                        Criteria.where("owner.customerId")
                                                .exists(true)
                                                .and("status")
                                                .in(ACTIVE))),
                new Index()
                        .named("attempts_by_lease")
                        .on("attempt.leasedUntil", Sort.Direction.ASC)
                        .partial(
                                PartialIndexFilter.of(
                                        Criteria.where("status").is(CartStatus.COMPLETING))),
                OpenedCarts.index());
    }
}

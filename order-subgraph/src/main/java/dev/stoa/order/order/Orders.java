package dev.stoa.order.order;

import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * All orders. Whoever stores one here is inside a transaction, since the outbox is told of it in
 * the same.
 */
@Component
public final class Orders implements Indexed {

    /** Sorts behind every text that goes on from the same start. */
    private static final char LAST = '\uffff';

    private static final String PLACED_AT = "placedAt";
    private static final String EMAIL = "searchKeys.email";
    private static final String TOTAL = "terms.cost.total.gross.minor";

    private final MongoTemplate mongo;
    private final Outbox outbox;

    Orders(MongoTemplate mongo, Outbox outbox) {
        this.mongo = mongo;
        this.outbox = outbox;
    }

    public Optional<Order> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, Order.class));
    }

    public Optional<Order> byCartId(String cartId) {
        return one("terms.cartId", cartId);
    }

    Optional<Order> byNumber(String number) {
        return one("terms.number", number);
    }

    public List<Order> byIds(Collection<String> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), Order.class);
    }

    /**
     * Orders by their ids, from the one after the given on.
     *
     * @param after null to begin
     */
    public List<Order> following(@Nullable String after, int most) {
        var rest = after == null ? new Criteria() : Criteria.where("_id").gt(after);
        return mongo.find(Query.query(rest).with(Sort.by("_id")).limit(most), Order.class);
    }

    /** Ids of those of the orders whose buyer, known by e-mail address, had placed one before. */
    public Set<String> ofReturningBuyers(Collection<Order> some) {
        var first = firstPlacedBy(some.stream().map(Orders::buyer).distinct().toList());
        return some.stream()
                .filter(order -> order.placedAt().isAfter(first.get(buyer(order))))
                .map(Order::id)
                .collect(Collectors.toSet());
    }

    private static String buyer(Order order) {
        return SearchKeys.normalised(order.email());
    }

    private Map<String, Instant> firstPlacedBy(List<String> buyers) {
        var first =
                Aggregation.newAggregation(
                        Aggregation.match(Criteria.where(EMAIL).in(buyers)),
                        Aggregation.group(EMAIL).min(PLACED_AT).as("at"));
        return mongo.aggregate(first, Order.class, Document.class).getMappedResults().stream()
                .collect(
                        Collectors.toMap(
                                row -> row.getString("_id"), row -> row.getDate("at").toInstant()));
    }

    /** All of a customer. */
    public List<Order> of(String customerId) {
        var theirs = Criteria.where("terms.buyer.customerId").is(customerId);
        return mongo.find(Query.query(theirs), Order.class);
    }

    Connection<Order> page(OrderFilter filter, OrderSort sort, PageArguments page) {
        return keyset(sort).page(mongo, criteria(filter), page);
    }

    /** Stores a new order; a second one of the same cart fails. */
    void add(Order order) {
        mongo.insert(order);
        outbox.append(OrderUpdated.of(order), order.id(), order.version());
    }

    /** Stores a changed order. */
    public void save(Order order) {
        mongo.save(order);
        outbox.append(OrderUpdated.of(order), order.id(), order.version());
    }

    private Optional<Order> one(String field, String value) {
        return Optional.ofNullable(
                mongo.findOne(Query.query(Criteria.where(field).is(value)), Order.class));
    }

    private static Criteria criteria(OrderFilter filter) {
        var conditions = new ArrayList<Criteria>();
        if (filter.statuses() != null) {
            conditions.add(Criteria.where("status").in(names(filter.statuses())));
        }
        if (filter.paymentStatuses() != null) {
            conditions.add(Criteria.where("payment.status").in(names(filter.paymentStatuses())));
        }
        if (filter.placedFrom() != null) {
            conditions.add(Criteria.where(PLACED_AT).gte(Date.from(filter.placedFrom())));
        }
        if (filter.placedBefore() != null) {
            conditions.add(Criteria.where(PLACED_AT).lt(Date.from(filter.placedBefore())));
        }
        if (filter.customerId() != null) {
            conditions.add(Criteria.where("terms.buyer.customerId").is(filter.customerId()));
        }
        if (filter.query() != null && !filter.query().isBlank()) {
            conditions.add(matching(filter.query().strip()));
        }
        return conditions.isEmpty() ? new Criteria() : new Criteria().andOperator(conditions);
    }

    /** Plain comparisons only: what staff type is never a pattern. */
    private static Criteria matching(String typed) {
        var number = typed.startsWith("#") ? typed.substring(1) : typed;
        var text = SearchKeys.normalised(typed);
        return new Criteria()
                .orOperator(
                        List.of(
                                Criteria.where("terms.number").is(number),
                                Criteria.where(EMAIL).is(text),
                                Criteria.where("searchKeys.recipient").gte(text).lt(text + LAST)));
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static Keyset<Order> keyset(OrderSort sort) {
        var direction =
                switch (sort.direction()) {
                    case ASC -> Direction.ASC;
                    case DESC -> Direction.DESC;
                };
        return switch (sort.field()) {
            case PLACED_AT ->
                    new Keyset<>(
                            Order.class,
                            PLACED_AT,
                            direction,
                            order -> Date.from(order.placedAt()),
                            Order::id);
            case TOTAL ->
                    new Keyset<>(
                            Order.class,
                            TOTAL,
                            direction,
                            order -> order.total().gross().minor(),
                            Order::id);
        };
    }

    @Override
    public String collection() {
        return mongo.getCollectionName(Order.class);
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("terms.cartId", Direction.ASC).unique().named("cart"),
                new Index().on("terms.number", Direction.ASC).unique().named("number"),
                newest("newest", null),
                newest("customer", "terms.buyer.customerId"),
                newest("status", "status"),
                newest("paymentStatus", "payment.status"),
                newest("email", EMAIL),
                newest("recipient", "searchKeys.recipient"),
                new Index().on(TOTAL, Direction.DESC).on("_id", Direction.DESC).named("total"));
    }

    private static Index newest(String name, @Nullable String of) {
        var index = new Index().named(name);
        if (of != null) {
            index.on(of, Direction.ASC);
        }
        return index.on(PLACED_AT, Direction.DESC).on("_id", Direction.DESC);
    }
}

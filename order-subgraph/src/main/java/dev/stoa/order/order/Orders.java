package dev.stoa.order.order;

import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
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

    List<Order> byIds(Collection<String> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), Order.class);
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

    @Override
    public String collection() {
        return mongo.getCollectionName(Order.class);
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("terms.cartId", Direction.ASC).unique().named("cart"),
                new Index().on("terms.number", Direction.ASC).unique().named("number"));
    }
}

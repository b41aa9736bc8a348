package dev.stoa.catalog.review;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What customers have bought, as their orders told. It may hear of an order's end first. */
@Repository
class Purchases implements Indexed {

    private static final String CUSTOMER = "customerId";
    private static final String PRODUCTS = "productIds";
    private static final String CANCELLED = "isCancelled";

    private final MongoTemplate mongo;

    Purchases(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void note(String orderId, String customerId, Collection<String> productIds) {
        mongo.upsert(
                Query.query(where("_id").is(orderId)),
                Update.update(CUSTOMER, customerId)
                        .set(PRODUCTS, productIds)
                        .setOnInsert(CANCELLED, false),
                Purchase.class);
    }

    /** They are a guest's from now on. */
    void forget(String customerId) {
        mongo.updateMulti(
                Query.query(where(CUSTOMER).is(customerId)),
                new Update().unset(CUSTOMER),
                Purchase.class);
    }

    Purchase cancel(String orderId) {
        return Objects.requireNonNull(
                mongo.findAndModify(
                        Query.query(where("_id").is(orderId)),
                        Update.update(CANCELLED, true).setOnInsert(PRODUCTS, List.of()),
                        FindAndModifyOptions.options().upsert(true).returnNew(true),
                        Purchase.class));
    }

    /** Those of the products that are in an order of the customer which stands. */
    Set<String> boughtBy(String customerId, Collection<String> productIds) {
        var standing =
                where(CUSTOMER)
                        .is(customerId)
                        .and(PRODUCTS)
                        .in(productIds)
                        .and(CANCELLED)
                        .is(false);
        return mongo.find(Query.query(standing), Purchase.class).stream()
                .flatMap(purchase -> purchase.productIds().stream())
                .filter(productIds::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public String collection() {
        return "purchases";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on(CUSTOMER, Direction.ASC).on(PRODUCTS, Direction.ASC));
    }
}

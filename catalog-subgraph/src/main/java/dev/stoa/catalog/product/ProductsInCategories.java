package dev.stoa.catalog.product;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.category.CategorizedProducts;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps in each product the way down to its category. */
@Repository
class ProductsInCategories implements CategorizedProducts {

    private static final int BATCH = 500;
    private static final int MOST_RENAMED = 2_000;
    private static final String PATH = "content.categoryPath";
    private static final String RENAMED_AT = "shelf.renamedAt";

    private final MongoTemplate mongo;
    private final Products products;
    private final Changes changes;
    private final Outbox outbox;
    private final Transactions transactions;
    private final MediaAddresses addresses;
    private final Clock clock;

    ProductsInCategories(
            MongoTemplate mongo,
            Products products,
            Changes changes,
            Outbox outbox,
            Transactions transactions,
            MediaAddresses addresses,
            Clock clock) {
        this.mongo = mongo;
        this.products = products;
        this.changes = changes;
        this.outbox = outbox;
        this.transactions = transactions;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public boolean areIn(String categoryId) {
        return mongo.exists(Query.query(in(categoryId)), Product.class);
    }

    /** All statuses, since the index begins with them. */
    private static Criteria in(String categoryId) {
        var statuses = Stream.of(ProductStatus.values()).map(ProductStatus::name).toList();
        return where("content.status").in(statuses).and(PATH).is(categoryId);
    }

    @Override
    public boolean bringAlong(Category moved) {
        var behind =
                new Criteria()
                        .andOperator(
                                in(moved.id()),
                                where("content.categoryId").is(moved.id()),
                                where(PATH).ne(moved.path()));
        var batch = mongo.find(Query.query(behind).limit(BATCH), Product.class);
        if (!batch.isEmpty()) {
            move(batch, moved.path());
        }
        return batch.size() < BATCH;
    }

    /** No change of the products: whoever follows them hears that they are to be read again. */
    @Override
    public boolean findByNewName(String categoryId, Instant renamedAt) {
        var behind = in(categoryId).and(RENAMED_AT).not().gte(renamedAt);
        var query = Query.query(behind).limit(MOST_RENAMED);
        query.fields().include("_id");
        var ids =
                mongo.find(query, Document.class, products.collection()).stream()
                        .map(it -> it.getString("_id"))
                        .toList();
        var _ =
                mongo.updateMulti(
                        Query.query(where("_id").in(ids)),
                        new Update().max(RENAMED_AT, renamedAt),
                        Product.class);
        return ids.size() < MOST_RENAMED;
    }

    private void move(List<Product> batch, List<String> path) {
        var revised = new HashMap<Product, Product>();
        for (var product : batch) {
            var content = product.content().draft().categoryPath(path).done();
            product.revised(content, clock.instant()).ifPresent(it -> revised.put(product, it));
        }
        transactions.inOne(() -> store(revised));
    }

    /** The row in the history names no field, since staff changed nothing of the product. */
    private void store(Map<Product, Product> revised) {
        if (products.replaceAll(revised.values()) < revised.size()) {
            throw new OptimisticLockingFailureException("a product was changed while it was moved");
        }
        changes.append(
                revised.entrySet().stream()
                        .map(it -> ProductRevisions.change(it.getKey(), it.getValue(), Actor.MOVE))
                        .toList());
        outbox.appendAll(
                revised.values().stream()
                        .map(
                                it ->
                                        new Outbox.Outgoing(
                                                ProductChanged.of(it, addresses),
                                                it.id(),
                                                it.version()))
                        .toList());
    }
}

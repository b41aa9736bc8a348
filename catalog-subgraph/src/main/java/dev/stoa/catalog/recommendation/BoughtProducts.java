package dev.stoa.catalog.recommendation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** What orders tell of all products, kept as they are placed. */
@Repository
class BoughtProducts implements Indexed {

    private static final String ORDERS = "orders";
    private static final String POPULARITY = "popularity";

    private final MongoTemplate mongo;

    BoughtProducts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** To count with: one for each in the same order, never bought ones too. */
    List<BoughtProduct> whole(Collection<String> productIds) {
        var known = byIds(productIds);
        return productIds.stream()
                .distinct()
                .map(id -> known.getOrDefault(id, BoughtProduct.never(id)))
                .toList();
    }

    /** To recommend by. */
    Map<String, BoughtProduct> byIds(Collection<String> productIds) {
        return mongo.find(Query.query(where("_id").in(productIds)), BoughtProduct.class).stream()
                .collect(Collectors.toMap(BoughtProduct::productId, Function.identity()));
    }

    Map<String, Long> ordersOf(Collection<String> productIds) {
        var query = Query.query(where("_id").in(productIds));
        query.fields().include(ORDERS);
        return mongo.find(query, Document.class, collection()).stream()
                .collect(Collectors.toMap(row -> row.getString("_id"), row -> row.getLong(ORDERS)));
    }

    /** Ids, the most popular first. */
    List<String> popular(int most) {
        var query =
                Query.query(where("_id").ne(BoughtProduct.ANY))
                        .with(Sort.by(Direction.DESC, POPULARITY))
                        .limit(most);
        query.fields().include("_id");
        return mongo.find(query, Document.class, collection()).stream()
                .map(row -> row.getString("_id"))
                .toList();
    }

    void putAll(Collection<BoughtProduct> counted) {
        var all = mongo.bulkOps(BulkMode.UNORDERED, BoughtProduct.class);
        counted.forEach(
                one ->
                        all.replaceOne(
                                Query.query(where("_id").is(one.productId())),
                                one,
                                FindAndReplaceOptions.options().upsert()));
        var _ = all.execute();
    }

    @Override
    public String collection() {
        return "boughtProducts";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on(POPULARITY, Direction.DESC));
    }
}

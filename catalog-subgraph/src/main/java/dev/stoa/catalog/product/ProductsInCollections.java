package dev.stoa.catalog.product;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.collection.CollectedProducts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps on the shelf of each product which collections show it, and where in their order. */
@Repository
class ProductsInCollections implements CollectedProducts {

    private static final String COLLECTIONS = "shelf.collectionIds";

    private final MongoTemplate mongo;
    private final Products products;

    ProductsInCollections(MongoTemplate mongo, Products products) {
        this.mongo = mongo;
        this.products = products;
    }

    @Override
    public Map<String, String> idsOfSlugs(List<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : products.bySlugs(slugs).stream()
                        .collect(Collectors.toMap(Product::slug, Product::id));
    }

    @Override
    public Set<String> existing(List<String> ids) {
        return ids.isEmpty() ? Set.of() : products.byIds(ids).keySet();
    }

    @Override
    public List<String> of(String collectionId) {
        return inOrder(collectionId).stream().map(product -> product.getString("_id")).toList();
    }

    @Override
    public Map<String, Long> ranks(String collectionId) {
        var path = List.of("shelf", "ranks", collectionId);
        var ranks = new HashMap<String, Long>();
        for (var product : inOrder(collectionId)) {
            var rank = product.getEmbedded(path, Long.class);
            if (rank != null) {
                ranks.put(product.getString("_id"), rank);
            }
        }
        return ranks;
    }

    /** Field of a product that says where it comes in the collection. */
    static String rank(String collectionId) {
        return "shelf.ranks." + collectionId;
    }

    private List<Document> inOrder(String collectionId) {
        var rank = rank(collectionId);
        var shown = Query.query(where(COLLECTIONS).is(collectionId));
        shown.with(Sort.by(Sort.Direction.DESC, rank, "_id")).fields().include("_id", rank);
        return mongo.find(shown, Document.class, products.collection());
    }

    @Override
    public void place(String collectionId, List<String> productIds) {
        var rank = rank(collectionId);
        var gone = where(COLLECTIONS).is(collectionId).and("_id").nin(productIds);
        mongo.updateMulti(
                Query.query(gone),
                new Update().pull(COLLECTIONS, collectionId).unset(rank),
                Product.class);
        var changed = Ranks.changed(productIds, ranks(collectionId));
        if (!changed.isEmpty()) {
            var all = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, Product.class);
            changed.forEach(
                    (id, value) ->
                            all.updateOne(
                                    Query.query(where("_id").is(id)),
                                    new Update()
                                            .addToSet(COLLECTIONS, collectionId)
                                            .set(rank, value)));
            var _ = all.execute();
        }
    }
}

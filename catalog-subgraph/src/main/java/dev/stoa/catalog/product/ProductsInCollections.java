package dev.stoa.catalog.product;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.collection.CollectedProducts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps on the shelf of each product which collections show it. */
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
        var shown = Query.query(where(COLLECTIONS).is(collectionId)).with(Sort.by("_id"));
        shown.fields().include("_id");
        return mongo.find(shown, Document.class, products.collection()).stream()
                .map(product -> product.getString("_id"))
                .toList();
    }

    @Override
    public void place(String collectionId, Set<String> productIds) {
        var gone = where(COLLECTIONS).is(collectionId).and("_id").nin(productIds);
        mongo.updateMulti(
                Query.query(gone), new Update().pull(COLLECTIONS, collectionId), Product.class);
        mongo.updateMulti(
                Query.query(where("_id").in(productIds)),
                new Update().addToSet(COLLECTIONS, collectionId),
                Product.class);
    }
}

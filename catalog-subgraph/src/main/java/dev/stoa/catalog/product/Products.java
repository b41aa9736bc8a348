package dev.stoa.catalog.product;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.UpdateOneModel;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.mongo.Indexed;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All products with their variants. Lists of them are made by {@link ProductLists}. */
@Repository
public class Products implements Indexed {

    private static final String SLUG = "content.slug";
    private static final String VARIANT_ID = "content.variants._id";
    static final String PUBLISH_AT = "content.schedule.publishAt";
    static final String UNPUBLISH_AT = "content.schedule.unpublishAt";
    private static final String COMPONENT = "content.variants.included.components.variantId";
    private static final String SKU = "content.variants.sku";

    private final MongoTemplate mongo;
    private final Memories memories;

    Products(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memories = memories;
    }

    public Optional<Product> byId(String id) {
        return find(where("_id").is(id)).stream().findFirst();
    }

    public Map<String, Product> byIds(Collection<String> ids) {
        return find(where("_id").in(ids)).stream()
                .collect(Collectors.toMap(Product::id, Function.identity()));
    }

    Optional<Product> stored(ProductBy by) {
        return by.id() == null ? bySlug(Objects.requireNonNull(by.slug())) : byId(by.id());
    }

    Optional<Product> bySlug(String slug) {
        return bySlugs(List.of(slug)).stream().findFirst();
    }

    public List<Product> bySlugs(Collection<String> slugs) {
        return find(where(SLUG).in(slugs));
    }

    /** Several products may share a stock keeping unit; the oldest counts. */
    Optional<ProductVariant> variantBySku(String sku) {
        var oldest = Query.query(where(SKU).is(sku)).with(Sort.by("_id")).limit(1);
        return mongo.find(oldest, Product.class).stream()
                .flatMap(product -> product.variants().stream())
                .filter(variant -> sku.equals(variant.sku()))
                .findFirst();
    }

    /** Ids of all variants that have one of these stock keeping units, by the unit. */
    Map<String, List<String>> idsBySkus(Collection<String> skus) {
        var query = Query.query(where(SKU).in(skus));
        query.fields().include(VARIANT_ID, SKU);
        return mongo.find(query, Document.class, collection()).stream()
                .map(product -> product.get("content", Document.class))
                .flatMap(content -> content.getList("variants", Document.class).stream())
                .filter(it -> it.getString("sku") != null && skus.contains(it.getString("sku")))
                .collect(
                        Collectors.groupingBy(
                                it -> it.getString("sku"),
                                Collectors.mapping(
                                        it -> it.getString("_id"), Collectors.toList())));
    }

    public Optional<ProductVariant> variant(String id) {
        return Optional.ofNullable(variants(List.of(id)).get(id));
    }

    /** Variants by id, each with its product; unknown ids are left out. */
    public Map<String, ProductVariant> variants(Collection<String> ids) {
        return find(where(VARIANT_ID).in(ids)).stream()
                .flatMap(product -> product.variants().stream())
                .filter(variant -> ids.contains(variant.id()))
                .collect(Collectors.toMap(ProductVariant::id, Function.identity()));
    }

    public boolean isInBundle(String variantId) {
        return mongo.exists(Query.query(where(COMPONENT).is(variantId)), Product.class);
    }

    /** All bundles that have pieces of the variant in them. */
    public List<ProductVariant> bundlesWith(String variantId) {
        return find(where(COMPONENT).is(variantId)).stream()
                .flatMap(product -> product.variants().stream())
                .filter(
                        bundle ->
                                bundle.variant().included().components().stream()
                                        .anyMatch(it -> it.variantId().equals(variantId)))
                .toList();
    }

    /** Versions, by their id, of the products that have these variants. */
    Map<String, Long> versionsWith(Collection<String> variantIds) {
        var query = Query.query(where(VARIANT_ID).in(variantIds));
        query.fields().include("version");
        return mongo.find(query, Document.class, collection()).stream()
                .collect(
                        Collectors.toMap(
                                product -> product.getString("_id"),
                                product -> product.getLong("version")));
    }

    /** Those whose dates have come, some of them. */
    public List<Product> due(Instant now, int limit) {
        var due =
                new Criteria().orOperator(where(PUBLISH_AT).lte(now), where(UNPUBLISH_AT).lte(now));
        return mongo.find(Query.query(due).limit(limit), Product.class);
    }

    /** Every one, read as the stream goes on; to be closed. */
    public Stream<Product> all() {
        return mongo.stream(new Query(), Product.class);
    }

    /**
     * In the order of their ids, those after the id.
     *
     * @param only null for products in any state
     */
    public List<Product> after(String id, @Nullable ProductStatus only, int limit) {
        var behind = in(only).and("_id").gt(id);
        return mongo.find(Query.query(behind).with(Sort.by("_id")).limit(limit), Product.class);
    }

    /** Null for products in any state. */
    public long count(@Nullable ProductStatus only) {
        return only == null ? count() : mongo.count(Query.query(in(only)), Product.class);
    }

    private static Criteria in(@Nullable ProductStatus only) {
        return only == null ? new Criteria() : where("content.status").is(only.name());
    }

    public long count() {
        return mongo.estimatedCount(Product.class);
    }

    private List<Product> find(Criteria criteria) {
        return mongo.find(Query.query(criteria), Product.class);
    }

    public void addAll(Collection<Product> products) {
        if (!products.isEmpty()) {
            var _ = mongo.insertAll(products);
            forget(products);
        }
    }

    private void forget(Collection<Product> changed) {
        memories.forget(collection(), changed.stream().map(Product::id).toList());
    }

    /** Stores a revision; false when somebody else stored one since the product was read. */
    boolean replace(Product revised) {
        return replaceAll(List.of(revised)) == 1;
    }

    /** Stores revisions, and counts those that were still made of what is stored. */
    public int replaceAll(Collection<Product> revised) {
        if (revised.isEmpty()) {
            return 0;
        }
        var replacements = revised.stream().map(this::replacement).toList();
        int replaced =
                Objects.requireNonNull(
                        mongo.execute(
                                Product.class,
                                products -> products.bulkWrite(replacements).getMatchedCount()));
        forget(revised);
        return replaced;
    }

    /** All of the document but the shelf, which others may have changed meanwhile. */
    private UpdateOneModel<Document> replacement(Product revised) {
        var document = new Document();
        mongo.getConverter().write(revised, document);
        document.remove("shelf");
        var merged = List.of(new Document("$literal", document), new Document("shelf", "$shelf"));
        return new UpdateOneModel<>(
                new Document("_id", revised.id()).append("version", revised.version() - 1),
                List.of(new Document("$replaceWith", new Document("$mergeObjects", merged))));
    }

    /** Says whether a variant can be bought now, and with it the product. */
    public void setSellable(String productId, String variantId, boolean isSellable) {
        var change =
                new Document(
                        isSellable ? "$setUnion" : "$setDifference",
                        List.of("$shelf.sellable", List.of(variantId)));
        var some = new Document("$gt", List.of(new Document("$size", "$shelf.sellable"), 0));
        var _ =
                mongo.execute(
                        Product.class,
                        products ->
                                products.updateOne(
                                        new Document("_id", productId),
                                        List.of(
                                                set("shelf.sellable", change),
                                                set("shelf.isAvailable", some))));
    }

    private static Document set(String field, Document value) {
        return new Document("$set", new Document(field, value));
    }

    @Override
    public String collection() {
        return "products";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on(SLUG, Direction.ASC).unique(),
                new Index().on(VARIANT_ID, Direction.ASC).unique(),
                new Index().on(SKU, Direction.ASC).on("_id", Direction.ASC),
                new Index().on(COMPONENT, Direction.ASC).sparse(),
                new Index().on(PUBLISH_AT, Direction.ASC).sparse(),
                new Index().on(UNPUBLISH_AT, Direction.ASC).sparse());
    }
}

package dev.stoa.catalog.translation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** How many products are translated into which language. Those archived do not count. */
@Repository
class TranslatedProducts implements Indexed {

    private static final String INTO = "translated.into";
    private static final String FULLY = "translated.fully";
    private static final String STATUS = "content.status";
    private static final List<String> COUNTED =
            List.of(ProductStatus.ACTIVE.name(), ProductStatus.DRAFT.name());
    private static final Keyset<Product> OLDEST_FIRST =
            Keyset.byId(Product.class, Direction.ASC, Product::id);

    private final MongoTemplate mongo;

    TranslatedProducts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    long all() {
        return mongo.count(Query.query(counted()), Product.class);
    }

    /** By language. */
    Map<String, Long> any() {
        return byLanguage(INTO);
    }

    /** By language. */
    Map<String, Long> complete() {
        return byLanguage(FULLY);
    }

    private Map<String, Long> byLanguage(String languages) {
        var counting =
                Aggregation.newAggregation(
                        Aggregation.match(
                                new Criteria().andOperator(where(languages).gt(""), counted())),
                        Aggregation.unwind(languages),
                        Aggregation.group(languages).count().as("products"));
        return mongo.aggregate(counting, collection(), Document.class).getMappedResults().stream()
                .collect(
                        Collectors.toMap(
                                row -> row.getString("_id"),
                                row -> row.get("products", Number.class).longValue()));
    }

    /** Those in which something is missing. */
    Connection<Product> incomplete(String locale, PageArguments arguments) {
        var incomplete = new Criteria().andOperator(where(FULLY).ne(locale), counted());
        return OLDEST_FIRST.page(mongo, incomplete, arguments);
    }

    private static Criteria counted() {
        return where(STATUS).in(COUNTED);
    }

    @Override
    public String collection() {
        return "products";
    }

    /** Products without translations are in none of them. */
    @Override
    public List<IndexDefinition> indexes() {
        return List.of(index(INTO), index(FULLY));
    }

    private static IndexDefinition index(String languages) {
        return new Index()
                .on(languages, Direction.ASC)
                .on(STATUS, Direction.ASC)
                .partial(PartialIndexFilter.of(where(languages).gt("")));
    }
}

package dev.stoa.catalog.collectionrule;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.collection.CollectionRules;
import dev.stoa.catalog.collection.CollectionRules.CollectionRule;
import dev.stoa.catalog.collection.CollectionRules.PriceSpan;
import dev.stoa.catalog.market.HomeMarket;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductStatus;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Products as rules find them. */
@Repository
class RuledProducts {

    private static final String COLLECTIONS = "shelf.collectionIds";
    private static final String STATUS = "content.status";

    private final MongoTemplate mongo;
    private final HomeMarket market;

    RuledProducts(MongoTemplate mongo, HomeMarket market) {
        this.mongo = mongo;
        this.market = market;
    }

    /**
     * Puts products into a collection and takes others out, as its rules say.
     *
     * @param among those that may have changed; null for all
     */
    void place(String collectionId, CollectionRules rules, @Nullable Collection<String> among) {
        var matching = matching(rules);
        var missing = new Criteria().andOperator(matching, where(COLLECTIONS).ne(collectionId));
        var surplus =
                new Criteria()
                        .andOperator(
                                where(COLLECTIONS).is(collectionId),
                                new Criteria().norOperator(matching));
        mongo.updateMulti(
                Query.query(narrowed(missing, among)),
                new Update().addToSet(COLLECTIONS, collectionId),
                Product.class);
        mongo.updateMulti(
                Query.query(narrowed(surplus, among)),
                new Update().pull(COLLECTIONS, collectionId),
                Product.class);
    }

    private static Criteria narrowed(Criteria criteria, @Nullable Collection<String> among) {
        return among == null
                ? criteria
                : new Criteria().andOperator(where("_id").in(among), criteria);
    }

    long countShown(CollectionRules rules) {
        return mongo.count(Query.query(shown(rules)), Product.class);
    }

    List<Product> newestShown(CollectionRules rules, int limit) {
        var newest = Sort.by(Sort.Direction.DESC, "publishedAt", "_id");
        return mongo.find(Query.query(shown(rules)).with(newest).limit(limit), Product.class);
    }

    private Criteria shown(CollectionRules rules) {
        return new Criteria()
                .andOperator(where(STATUS).is(ProductStatus.ACTIVE.name()), matching(rules));
    }

    /** All statuses, since the indexes begin with them. */
    private Criteria matching(CollectionRules rules) {
        var conditions = rules.rules().stream().map(this::condition).toList();
        var statuses = Stream.of(ProductStatus.values()).map(ProductStatus::name).toList();
        var matching =
                switch (rules.match()) {
                    case ALL -> new Criteria().andOperator(conditions);
                    case ANY -> new Criteria().orOperator(conditions);
                };
        return new Criteria().andOperator(where(STATUS).in(statuses), matching);
    }

    private Criteria condition(CollectionRule rule) {
        var holds =
                Stream.of(
                                is("content.tags", rule.tag()),
                                is("content.brandId", rule.brandId()),
                                is("content.categoryPath", rule.categoryId()),
                                is("content.traits.kindId", rule.productKindId()),
                                price(rule.price()),
                                attribute(rule.attribute()))
                        .flatMap(Stream::ofNullable)
                        .toList();
        var all = new Criteria().andOperator(holds);
        return rule.isExcluded() ? new Criteria().norOperator(all) : all;
    }

    private static @Nullable Criteria is(String field, @Nullable String value) {
        return value == null ? null : where(field).is(value);
    }

    private @Nullable Criteria price(@Nullable PriceSpan span) {
        if (span == null) {
            return null;
        }
        var price = where("price.minor");
        if (span.min() != null) {
            price.gte(market.minor(span.min()));
        }
        if (span.max() != null) {
            price.lte(market.minor(span.max()));
        }
        return where("content.variants").elemMatch(price);
    }

    private static @Nullable Criteria attribute(CollectionRules.@Nullable AttributeWish wish) {
        return wish == null
                ? null
                : where("content.traits.values")
                        .elemMatch(
                                where("attributeId")
                                        .is(wish.attributeId())
                                        .and("texts")
                                        .is(wish.value()));
    }
}

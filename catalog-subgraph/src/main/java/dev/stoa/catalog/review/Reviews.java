package dev.stoa.catalog.review;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * All reviews. What writes one is called in a transaction, for it moves the summary of the product
 * too.
 */
@Repository
public class Reviews implements Indexed {

    private static final String PRODUCT = "productId";
    private static final String CUSTOMER = "customerId";
    private static final String STATUS = "standing.status";
    private static final String RATING = "content.rating";
    private static final String SCORE = "tally.score";

    private final MongoTemplate mongo;
    private final ReviewSummaries summaries;

    Reviews(MongoTemplate mongo, ReviewSummaries summaries) {
        this.mongo = mongo;
        this.summaries = summaries;
    }

    Optional<Review> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, Review.class));
    }

    public Map<String, Review> byIds(Collection<String> ids) {
        return mongo.find(Query.query(where("_id").in(ids)), Review.class).stream()
                .collect(Collectors.toMap(Review::id, Function.identity()));
    }

    /** What a customer wrote of these products, by product. */
    Map<String, Review> by(String customerId, Collection<String> productIds) {
        var theirs = where(CUSTOMER).is(customerId).and(PRODUCT).in(productIds);
        return mongo.find(Query.query(theirs), Review.class).stream()
                .collect(Collectors.toMap(Review::productId, Function.identity()));
    }

    List<Review> allBy(String customerId) {
        return mongo.find(Query.query(where(CUSTOMER).is(customerId)), Review.class);
    }

    Connection<Review> page(ReviewFilter filter, ReviewSort sort, PageArguments page) {
        return keyset(sort).page(mongo, matching(filter), page);
    }

    /** By time of creation. */
    Connection<Review> page(ReviewFilter filter, Direction direction, PageArguments page) {
        return Keyset.byId(Review.class, direction, Review::id).page(mongo, matching(filter), page);
    }

    private static Keyset<Review> keyset(ReviewSort sort) {
        return switch (sort) {
            case NEWEST -> Keyset.byId(Review.class, Direction.DESC, Review::id);
            case HELPFUL -> keyset(SCORE, Direction.DESC, Review::score);
            case RATING_HIGHEST -> keyset(RATING, Direction.DESC, Review::rating);
            case RATING_LOWEST -> keyset(RATING, Direction.ASC, Review::rating);
        };
    }

    private static Keyset<Review> keyset(
            String field, Direction direction, Function<Review, Integer> value) {
        return new Keyset<>(Review.class, field, direction, value::apply, Review::id);
    }

    private static Criteria matching(ReviewFilter filter) {
        filter.requireLimits();
        var conditions = new ArrayList<Criteria>();
        if (filter.productId() != null) {
            conditions.add(where(PRODUCT).is(filter.productId()));
        }
        if (filter.customerId() != null) {
            conditions.add(where(CUSTOMER).is(filter.customerId()));
        }
        if (filter.status() != null) {
            conditions.add(where(STATUS).is(filter.status().name()));
        }
        if (filter.rating() != null) {
            conditions.add(where(RATING).is(filter.rating()));
        }
        if (filter.isVerified() != null) {
            conditions.add(where("standing.isVerified").is(filter.isVerified()));
        }
        if (filter.concern() != null) {
            conditions.add(where("standing.concerns").is(filter.concern().name()));
        }
        return conditions.isEmpty() ? new Criteria() : new Criteria().andOperator(conditions);
    }

    /** How many of those that are shown give so many stars. */
    Map<String, Integer> shownByRating(String productId) {
        var ratings = Query.query(matching(ReviewFilter.shownOf(productId, null, null)));
        ratings.fields().include(RATING);
        return mongo.find(ratings, Document.class, collection()).stream()
                .map(review -> review.get("content", Document.class).getInteger("rating"))
                .collect(Collectors.toMap(rating -> "" + rating, _ -> 1, Integer::sum));
    }

    void add(Review review) {
        mongo.insert(review);
        summaries.move(review.productId(), null, review.shownRating());
    }

    /** Stores the next version of a review; false when somebody else changed it since. */
    boolean replace(Review review, Review next) {
        var document = new Document();
        mongo.getConverter().write(next, document);
        document.remove("tally");
        var merged = List.of(new Document("$literal", document), new Document("tally", "$tally"));
        var change = new Document("$replaceWith", new Document("$mergeObjects", merged));
        var stored =
                Objects.requireNonNull(
                        mongo.execute(
                                Review.class,
                                reviews -> reviews.updateOne(asItWas(review), List.of(change))));
        if (stored.getMatchedCount() == 0) {
            return false;
        }
        summaries.move(review.productId(), review.shownRating(), next.shownRating());
        return true;
    }

    private static Document asItWas(Review review) {
        return new Document("_id", review.id()).append("version", review.version());
    }

    void remove(Review review) {
        mongo.remove(review);
        summaries.move(review.productId(), review.shownRating(), null);
    }

    /** Adds to its votes, or takes off; empty when it is gone. */
    Optional<Review> count(Review review, int helpful, int unhelpful) {
        var change =
                new Update()
                        .inc("tally.helpful", helpful)
                        .inc("tally.unhelpful", unhelpful)
                        .inc(SCORE, helpful - unhelpful);
        return Optional.ofNullable(
                mongo.findAndModify(
                        Query.query(where("_id").is(review.id())),
                        change,
                        FindAndModifyOptions.options().returnNew(true),
                        Review.class));
    }

    @Override
    public String collection() {
        return "reviews";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return Stream.of(
                        index(CUSTOMER, PRODUCT).unique(),
                        index(CUSTOMER, "_id"),
                        index(PRODUCT, STATUS, "_id"),
                        index(PRODUCT, STATUS, SCORE, "_id"),
                        index(PRODUCT, STATUS, RATING, "_id"),
                        index(STATUS, "_id"))
                .map(IndexDefinition.class::cast)
                .toList();
    }

    private static Index index(String... fields) {
        var index = new Index();
        for (var field : fields) {
            index.on(field, Direction.ASC);
        }
        return index;
    }
}

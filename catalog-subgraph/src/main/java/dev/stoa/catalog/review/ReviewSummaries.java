package dev.stoa.catalog.review;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.search.ProductRatings;
import dev.stoa.catalog.search.Rating;
import dev.stoa.platform.memory.Keeping;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** One summary for each product, moved with each review that is shown or hidden. */
@Repository
class ReviewSummaries implements Indexed, ProductRatings {

    private static final String COLLECTION = "reviewSummaries";
    private static final int MOST_REMEMBERED = 20_000;

    private final MongoTemplate mongo;
    private final Memory<ReviewSummary> memory;

    ReviewSummaries(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.learnt(COLLECTION, Keeping.whole(MOST_REMEMBERED), this::ofAll);
    }

    /** As they were a moment ago; there is one for every product. */
    Map<String, ReviewSummary> shown(Collection<String> productIds) {
        return memory.all(productIds, ReviewSummary::none);
    }

    private Map<String, ReviewSummary> ofAll(Collection<String> productIds) {
        var all = new HashMap<String, ReviewSummary>();
        productIds.forEach(id -> all.put(id, ReviewSummary.none(id)));
        mongo.find(Query.query(where("_id").in(productIds)), ReviewSummary.class)
                .forEach(summary -> all.put(summary.productId(), summary));
        return all;
    }

    @Override
    public Map<String, Rating> ofProducts(Collection<String> productIds) {
        var ratings = new HashMap<String, Rating>();
        ofAll(productIds).values().stream()
                .filter(summary -> summary.count() > 0)
                .forEach(
                        summary ->
                                ratings.put(
                                        summary.productId(),
                                        new Rating(summary.stars(), summary.count())));
        return ratings;
    }

    /**
     * Counts a rating no longer, and another from now on; part of the caller's transaction.
     *
     * @param before null where none was shown
     * @param after null where none is shown
     */
    void move(String productId, @Nullable Integer before, @Nullable Integer after) {
        if (Objects.equals(before, after)) {
            return;
        }
        var change = new Update();
        if (before != null) {
            change.inc("ratings." + before, -1);
        }
        if (after != null) {
            change.inc("ratings." + after, 1);
        }
        mongo.upsert(Query.query(where("_id").is(productId)), change, COLLECTION);
        memory.forget(productId);
    }

    void put(ReviewSummary summary) {
        mongo.save(summary);
        memory.forget(summary.productId());
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}

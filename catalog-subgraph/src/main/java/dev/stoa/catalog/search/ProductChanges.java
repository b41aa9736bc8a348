package dev.stoa.catalog.search;

import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The stream of changes of products and their ratings: whoever writes them, it tells. */
@Repository
class ProductChanges {

    private final MongoTemplate mongo;
    private final List<String> collections;

    ProductChanges(MongoTemplate mongo, ProductRatings ratings) {
        this.mongo = mongo;
        this.collections = List.of("products", ratings.collection());
    }

    /** From now on. */
    ChangedProducts fromNow(Duration wait) {
        return new ChangedProducts(watch(wait).cursor());
    }

    /**
     * @param position of a reader before
     * @param wait how long to wait for the first change
     */
    ChangedProducts since(BsonDocument position, Duration wait) {
        return new ChangedProducts(watch(wait).resumeAfter(position).cursor());
    }

    private ChangeStreamIterable<Document> watch(Duration wait) {
        var ours =
                Aggregates.match(
                        Filters.or(
                                Filters.in("ns.coll", collections),
                                Filters.in("to.coll", collections)));
        var keys = Aggregates.project(Projections.include("operationType", "documentKey"));
        return mongo.getDb()
                .watch(List.of(ours, keys))
                .maxAwaitTime(wait.toMillis(), TimeUnit.MILLISECONDS);
    }
}

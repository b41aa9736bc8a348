package dev.stoa.catalog.search;

import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.stoa.platform.mongo.StreamFilters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The stream of changes of products and their ratings: whoever writes them, it tells. */
@Repository
class ProductChanges {

    private static final String PRODUCTS = "products";

    private final MongoTemplate mongo;
    private final List<String> collections;

    ProductChanges(MongoTemplate mongo, ProductRatings ratings) {
        this.mongo = mongo;
        this.collections = List.of(PRODUCTS, ratings.collection());
    }

    /** From now on. */
    ChangedProducts fromNow(Duration wait) {
        return new ChangedProducts(watch(wait).cursor(), source());
    }

    /**
     * @param position of a reader before
     * @param wait how long to wait for the first change
     * @throws StreamBrokenException where that was another database, or one before it was restored;
     *     MongoDB may go on from such a place as if nothing had been left out
     */
    ChangedProducts since(BsonDocument position, Duration wait) {
        var source = source();
        if (!source.equals(position.get(ChangedProducts.SOURCE))) {
            throw new StreamBrokenException("The products are those of another database.");
        }
        var token = position.clone();
        token.remove(ChangedProducts.SOURCE);
        return new ChangedProducts(watch(wait).resumeAfter(token).cursor(), source);
    }

    /** What the collection of products is known by, until it is made anew. */
    private BsonValue source() {
        var found =
                mongo.getDb()
                        .listCollections(BsonDocument.class)
                        .filter(Filters.eq("name", PRODUCTS))
                        .first();
        return found == null ? BsonNull.VALUE : found.getDocument("info").getBinary("uuid");
    }

    private ChangeStreamIterable<Document> watch(Duration wait) {
        var ours = Aggregates.match(StreamFilters.inOrRenamedTo(collections));
        var keys = Aggregates.project(Projections.include("operationType", "documentKey"));
        return mongo.getDb()
                .watch(List.of(ours, keys))
                .maxAwaitTime(wait.toMillis(), TimeUnit.MILLISECONDS);
    }
}

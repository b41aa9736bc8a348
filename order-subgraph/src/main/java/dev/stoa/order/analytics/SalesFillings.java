package dev.stoa.order.analytics;

import dev.stoa.platform.mongo.Indexed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** How far the orders that were there before have been counted. */
@Repository
class SalesFillings implements Indexed {

    private static final String COLLECTION = "salesFillings";
    private static final String ONLY = "sales";

    /**
     * @param format of the rows it makes
     * @param position id of the last order that was counted; null for none
     */
    @Document(COLLECTION)
    record Filling(
            @Id String id,
            int format,
            Instant begunAt,
            @Nullable String position,
            boolean isDone) {}

    private final MongoTemplate mongo;

    SalesFillings(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Optional<Filling> current() {
        return Optional.ofNullable(mongo.findById(ONLY, Filling.class))
                .filter(filling -> filling.format() == Sale.FORMAT);
    }

    Filling begin(Instant now) {
        return mongo.save(new Filling(ONLY, Sale.FORMAT, now, null, false));
    }

    /** Goes on, unless it was begun anew meanwhile. */
    void advance(Filling filling, @Nullable String position, boolean isDone) {
        var same = Criteria.where("_id").is(ONLY).and("begunAt").is(filling.begunAt());
        var _ =
                mongo.updateFirst(
                        Query.query(same),
                        Update.update("position", position).set("isDone", isDone),
                        Filling.class);
    }

    @Override
    public final String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}

package dev.stoa.payment.webhook;

import dev.stoa.platform.mongo.Indexed;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What the provider told us: the inbox of its webhooks. */
@Repository
class ProviderEvents implements Indexed {

    private static final String COLLECTION = "providerEvents";
    private static final Duration KEPT = Duration.ofDays(90);

    private final MongoTemplate mongo;

    ProviderEvents(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** False when it is there already. */
    boolean store(ProviderEvent event) {
        try {
            mongo.insert(event, COLLECTION);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    List<ProviderEvent> due(Instant now, int limit) {
        var due = Criteria.where("doneAt").is(null).and("dueAt").lte(now);
        return mongo.find(
                Query.query(due).with(Sort.by("dueAt")).limit(limit),
                ProviderEvent.class,
                COLLECTION);
    }

    void done(Collection<ProviderEvent> events, Instant now) {
        var ids = events.stream().map(ProviderEvent::id).toList();
        mongo.updateMulti(
                Query.query(Criteria.where("_id").in(ids)),
                Update.update("doneAt", now).unset("dueAt"),
                COLLECTION);
    }

    void postpone(ProviderEvent event, Instant until) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(event.id())),
                Update.update("dueAt", until).inc("attempts", 1),
                COLLECTION);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("doneAt", Direction.ASC).on("dueAt", Direction.ASC),
                new Index().on("receivedAt", Direction.ASC).expire(KEPT));
    }
}

package dev.stoa.platform.events;

import dev.stoa.platform.mongo.Indexed;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Events that handlers are done with. */
class Inbox implements Indexed {

    private static final String COLLECTION = "inbox";
    private static final Duration KEPT = Duration.ofDays(14);

    private final MongoTemplate mongo;
    private final Clock clock;

    Inbox(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    boolean isDone(String handler, String eventId) {
        return mongo.exists(
                Query.query(Criteria.where("_id").is(key(handler, eventId))), COLLECTION);
    }

    /** Those of the events that the handler is done with. */
    Set<String> doneOf(String handler, Collection<String> eventIds) {
        var keys = eventIds.stream().map(id -> key(handler, id)).toList();
        var query = Query.query(Criteria.where("_id").in(keys));
        query.fields().include("_id");
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(row -> row.getString("_id").substring(handler.length() + 1))
                .collect(Collectors.toSet());
    }

    /** Fails with a duplicate key when another instance was done with one of them meanwhile. */
    void markAllDone(String handler, Collection<String> eventIds) {
        var at = Date.from(clock.instant());
        mongo.insert(
                eventIds.stream()
                        .map(id -> new Document("_id", key(handler, id)).append("at", at))
                        .toList(),
                COLLECTION);
    }

    /** Fails with a duplicate key when the handler is done with the event already. */
    void markDone(String handler, String eventId) {
        mongo.insert(
                new Document("_id", key(handler, eventId)).append("at", Date.from(clock.instant())),
                COLLECTION);
    }

    private static String key(String handler, String eventId) {
        return handler + ":" + eventId;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("at", Sort.Direction.ASC).expire(KEPT));
    }
}

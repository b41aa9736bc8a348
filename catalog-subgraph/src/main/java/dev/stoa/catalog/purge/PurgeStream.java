package dev.stoa.catalog.purge;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import dev.stoa.platform.mongo.StreamFilters;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Follows the changes of what answers are made of, and sends those of one second together. */
final class PurgeStream {

    private static final int MOST_IDS = 500;
    private static final long TOGETHER_NANOS = Duration.ofSeconds(1).toNanos();

    private final MongoTemplate mongo;
    private final PurgeClient client;
    private final TreeSet<String> tags = new TreeSet<>();
    private final TreeSet<String> ids = new TreeSet<>();
    private long since;
    private @Nullable BsonDocument read;

    PurgeStream(MongoTemplate mongo, PurgeClient client) {
        this.mongo = mongo;
        this.client = client;
    }

    /** Until the stream breaks or a purge is not taken; goes on from there when called again. */
    void follow() throws InterruptedException {
        sendAll();
        try (var changes = open()) {
            while (!Thread.currentThread().isInterrupted()) {
                var change = changes.tryNext();
                if (change != null) {
                    note(change);
                }
                read = changes.getResumeToken();
                if (change == null || isTime()) {
                    sendAll();
                }
            }
        }
    }

    private MongoChangeStreamCursor<ChangeStreamDocument<Document>> open() {
        var isShown = StreamFilters.in(PurgeTags.collections());
        var isNewPicture = StreamFilters.newIn(PurgeTags.PICTURES);
        var shown = Aggregates.match(Filters.and(isShown, Filters.nor(isNewPicture)));
        var keys = Aggregates.project(Projections.include("ns", "operationType", "documentKey"));
        var stream = mongo.getDb().watch(List.of(shown, keys));
        return (read == null ? stream : stream.resumeAfter(read)).cursor();
    }

    private void note(ChangeStreamDocument<Document> change) {
        var namespace = change.getNamespace();
        if (namespace == null) {
            return;
        }
        since = tags.isEmpty() ? System.nanoTime() : since;
        tags.addAll(PurgeTags.of(namespace.getCollectionName()));
        var key = change.getDocumentKey();
        if (key != null && key.get("_id") != null && key.get("_id").isString()) {
            ids.add(key.getString("_id").getValue());
        }
    }

    private boolean isTime() {
        return ids.size() >= MOST_IDS
                || !tags.isEmpty() && System.nanoTime() - since > TOGETHER_NANOS;
    }

    private void sendAll() throws InterruptedException {
        if (!tags.isEmpty()) {
            client.send(new Purge(List.copyOf(tags), List.copyOf(ids)));
            tags.clear();
            ids.clear();
        }
    }
}

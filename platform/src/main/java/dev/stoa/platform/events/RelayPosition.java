package dev.stoa.platform.events;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Where the relay left the transport: one that ends elsewhere has lost events. */
class RelayPosition {

    private static final String COLLECTION = "leases";
    private static final String ID = "outbox-relay-position";

    private final MongoTemplate mongo;

    RelayPosition(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Nullable String known() {
        var found = mongo.findById(ID, Document.class, COLLECTION);
        return found == null ? null : found.getString("position");
    }

    void remember(@Nullable String position) {
        mongo.save(new Document("_id", ID).append("position", position), COLLECTION);
    }
}

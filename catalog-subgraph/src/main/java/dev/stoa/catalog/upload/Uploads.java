package dev.stoa.catalog.upload;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
public class Uploads implements Indexed {

    private static final String CUSTOMER = "customerId";
    private static final String EXPIRES = "expiresAt";

    private final MongoTemplate mongo;
    private final IncomingUploads incoming;

    Uploads(MongoTemplate mongo, IncomingUploads incoming) {
        this.mongo = mongo;
        this.incoming = incoming;
    }

    void addAll(List<Upload> uploads) {
        var _ = mongo.insertAll(uploads);
    }

    public Optional<Upload> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, Upload.class));
    }

    /** Those of the ids that staff uploaded and whose bytes are here. */
    public List<Upload> stored(Collection<String> ids) {
        return stored(ids, null);
    }

    /** Those of the ids that the customer uploaded and whose bytes are here. */
    public List<Upload> storedBy(String customerId, Collection<String> ids) {
        return stored(ids, customerId);
    }

    private List<Upload> stored(Collection<String> ids, @Nullable String customerId) {
        var theirs = where("_id").in(ids).and(CUSTOMER).is(customerId);
        return mongo.find(Query.query(theirs), Upload.class).stream()
                .filter(upload -> upload.isStored() || hasArrived(upload))
                .toList();
    }

    private boolean hasArrived(Upload upload) {
        boolean isHere = incoming.isHere(upload);
        if (isHere) {
            markStored(upload.id());
        }
        return isHere;
    }

    long openTo(String customerId, Instant now) {
        var open = where(CUSTOMER).is(customerId).and(EXPIRES).gt(Date.from(now));
        return mongo.count(Query.query(open), Upload.class);
    }

    void markStored(String id) {
        mongo.updateFirst(
                Query.query(where("_id").is(id)), Update.update("isStored", true), Upload.class);
    }

    List<Upload> expiredBefore(Instant time, int limit) {
        var old = where(EXPIRES).lt(Date.from(time));
        return mongo.find(Query.query(old).limit(limit), Upload.class);
    }

    public void remove(Upload upload) {
        mongo.remove(upload);
    }

    @Override
    public String collection() {
        return "uploads";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on(EXPIRES, Direction.ASC),
                new Index().on(CUSTOMER, Direction.ASC).on(EXPIRES, Direction.ASC));
    }
}

package dev.stoa.catalog.upload;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
public class Uploads implements Indexed {

    private final MongoTemplate mongo;

    Uploads(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void addAll(List<Upload> uploads) {
        var _ = mongo.insertAll(uploads);
    }

    public Optional<Upload> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, Upload.class));
    }

    /** Those of the ids whose bytes are here. */
    public List<Upload> stored(Collection<String> ids) {
        return mongo.find(Query.query(where("_id").in(ids).and("isStored").is(true)), Upload.class);
    }

    void markStored(String id) {
        mongo.updateFirst(
                Query.query(where("_id").is(id)), Update.update("isStored", true), Upload.class);
    }

    List<Upload> expiredBefore(Instant time, int limit) {
        var old = where("expiresAt").lt(Date.from(time));
        return mongo.find(Query.query(old).limit(limit), Upload.class);
    }

    void remove(Upload upload) {
        mongo.remove(upload);
    }

    @Override
    public String collection() {
        return "uploads";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("expiresAt", Direction.ASC));
    }
}

package dev.stoa.catalog.digital;

import dev.stoa.platform.mongo.Indexed;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Repository;

/** Addresses of downloads that have served, until they would no longer open anyway. */
@Repository
class UsedTickets implements Indexed {

    private final MongoTemplate mongo;

    UsedTickets(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** True for the first who comes with it. */
    boolean use(String ticket, Instant expiresAt) {
        try {
            var _ =
                    mongo.insert(
                            new Document("_id", ticket).append("expiresAt", Date.from(expiresAt)),
                            collection());
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public String collection() {
        return "usedTickets";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("expiresAt", Direction.ASC).expire(Duration.ZERO));
    }
}

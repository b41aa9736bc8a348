package dev.stoa.catalog.bulkexport;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Exports whose files are no longer kept, but still there. */
@Repository
class ExpiredExports implements Indexed {

    private final MongoTemplate mongo;
    private final Clock clock;

    ExpiredExports(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    List<BulkExport> some(int limit) {
        var expired = where("expiresAt").lt(Date.from(clock.instant())).and("fileSize").ne(null);
        return mongo.find(Query.query(expired).limit(limit), BulkExport.class);
    }

    void noteRemoval(BulkExport expired) {
        mongo.updateFirst(
                Query.query(where("_id").is(expired.id())),
                new Update().unset("fileSize"),
                BulkExport.class);
    }

    @Override
    public String collection() {
        return "bulkExports";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("expiresAt", Direction.ASC));
    }
}

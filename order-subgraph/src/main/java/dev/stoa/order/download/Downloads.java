package dev.stoa.order.download;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What buyers may fetch. Each count is one conditional update: never read, check and write. */
@Repository
class Downloads implements Indexed {

    private static final FindAndModifyOptions AFTERWARDS =
            FindAndModifyOptions.options().returnNew(true);

    private final MongoTemplate mongo;

    Downloads(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void addAll(List<Download> downloads) {
        if (!downloads.isEmpty()) {
            var _ = mongo.insertAll(downloads);
        }
    }

    Optional<Download> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, Download.class));
    }

    /** By line, in the order in which the files were sold; lines without any are left out. */
    Map<String, List<Download>> ofLines(Collection<String> orderLineIds) {
        var query = Query.query(where("orderLineId").in(orderLineIds)).with(Sort.by("_id"));
        return mongo.find(query, Download.class).stream()
                .collect(Collectors.groupingBy(Download::orderLineId));
    }

    /** Counts one download; empty when none is left or the time is over. */
    Optional<Download> use(String id, Instant now) {
        var isLeft = new Document("$expr", new Document("$lt", List.of("$used", "$limit")));
        var isOpen =
                List.of(
                        new Document("expiresAt", null),
                        new Document("expiresAt", new Document("$gt", Date.from(now))));
        var query = new BasicQuery(isLeft.append("_id", id).append("$or", isOpen));
        return Optional.ofNullable(
                mongo.findAndModify(
                        query, new Update().inc("used", 1), AFTERWARDS, Download.class));
    }

    /** What staff grant anew; empty when somebody else changed it since it was read. */
    Optional<Download> grant(String id, int version, int limit, @Nullable Instant expiresAt) {
        var unchanged = Query.query(where("_id").is(id).and("version").is(version));
        var update = new Update().set("limit", limit).inc("version", 1);
        var change =
                expiresAt == null
                        ? update.unset("expiresAt")
                        : update.set("expiresAt", Date.from(expiresAt));
        return Optional.ofNullable(
                mongo.findAndModify(unchanged, change, AFTERWARDS, Download.class));
    }

    @Override
    public String collection() {
        return "downloads";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("orderLineId", Direction.ASC).on("_id", Direction.ASC));
    }
}

package dev.stoa.catalog.category;

import dev.stoa.platform.mongo.Indexed;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Categories that stand elsewhere, or are called otherwise, than some of their products know. */
@Repository
class PendingMoves implements Indexed {

    static final String RENAMED_AT = "renamedAt";

    private final MongoTemplate mongo;

    PendingMoves(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** In the transaction that moves them. */
    void add(Collection<String> categoryIds) {
        categoryIds.forEach(
                id -> mongo.upsert(byId(id), new Update().inc("moves", 1), collection()));
    }

    /** In the transaction that renames it. */
    void addRenamed(String categoryId, Instant now) {
        var renamed = new Update().inc("moves", 1).max(RENAMED_AT, now);
        mongo.upsert(byId(categoryId), renamed, collection());
    }

    List<Document> some(int limit) {
        return mongo.find(new Query().limit(limit), Document.class, collection());
    }

    /** Unless the category has been moved again. */
    void remove(Document done) {
        mongo.remove(
                Query.query(
                        Criteria.where("_id")
                                .is(done.get("_id"))
                                .and("moves")
                                .is(done.get("moves"))),
                collection());
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }

    @Override
    public String collection() {
        return "pendingCategoryMoves";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}

package dev.stoa.catalog.mirror;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** How far we are with each entry of another system, those that are gone included. */
@Repository
class MirroredEntries implements Indexed {

    private static final String RANK = "rank";

    private final MongoTemplate mongo;

    MirroredEntries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** False when this or something later was seen before. */
    boolean isNews(String source, ExternalEntry entry) {
        var known = mongo.findById(id(source, entry), Document.class, collection());
        return known == null || known.getLong(RANK) < entry.rank();
    }

    void note(String source, ExternalEntry entry) {
        mongo.upsert(
                Query.query(where("_id").is(id(source, entry))),
                new Update().set(RANK, entry.rank()),
                collection());
    }

    private static String id(String source, ExternalEntry entry) {
        return source + ":" + entry.id();
    }

    @Override
    public String collection() {
        return "mirroredEntries";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}

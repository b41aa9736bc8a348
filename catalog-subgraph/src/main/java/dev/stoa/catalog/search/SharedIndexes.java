package dev.stoa.catalog.search;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stoa.platform.mongo.Indexed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Which index of the cluster is searched, and up to where it is right: both in one document, so
 * that no instance ever goes on from the place of another index.
 */
@Repository
class SharedIndexes implements Indexed {

    /**
     * @param id of all indexes that can stand for one another
     * @param uuid by which the cluster tells it from one of the same name
     * @param position as JSON
     */
    @Document("searchIndexes")
    record Shared(
            @Id String id,
            String name,
            String uuid,
            Instant madeAt,
            String position,
            String state) {}

    /** How far the building of the next has come. */
    @Document("searchIndexes")
    record Told(@Id String id, IndexProgress progress, Instant at) {}

    private final MongoTemplate mongo;

    SharedIndexes(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Optional<Shared> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Shared.class));
    }

    /** False when a later one is searched already. */
    boolean use(Shared next) {
        try {
            var _ =
                    mongo.findAndReplace(
                            query(where("_id").is(next.id()).and("name").lte(next.name())),
                            next,
                            FindAndReplaceOptions.options().upsert());
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** False when another one is searched now. */
    boolean keep(String id, String name, String position, String state) {
        return mongo.updateFirst(
                                query(where("_id").is(id).and("name").is(name)),
                                new Update().set("position", position).set("state", state),
                                Shared.class)
                        .getMatchedCount()
                == 1;
    }

    void tell(String id, IndexProgress progress, Instant now) {
        var _ = mongo.save(new Told(toldOf(id), progress, now));
    }

    Optional<Told> told(String id) {
        return Optional.ofNullable(mongo.findById(toldOf(id), Told.class));
    }

    private static String toldOf(String id) {
        return id + " progress";
    }

    @Override
    public final String collection() {
        return "searchIndexes";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}

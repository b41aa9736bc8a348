package dev.stoa.catalog.metafield;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class Metafields implements Indexed {

    private static final Revisions<Metafield> REVISIONS =
            new Revisions<>(Metafield.class, Metafield::id, Metafield::version);

    private final MongoTemplate mongo;

    Metafields(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    List<Metafield> of(String ownerId) {
        return ofAll(List.of(ownerId)).getOrDefault(ownerId, List.of());
    }

    /** By owner, each in the order of their names; owners without any are left out. */
    Map<String, List<Metafield>> ofAll(Collection<String> ownerIds) {
        var query = Query.query(where("ownerId").in(ownerIds)).with(Sort.by("namespace", "key"));
        return mongo.find(query, Metafield.class).stream()
                .collect(Collectors.groupingBy(Metafield::ownerId));
    }

    /** False when somebody else changed one since it was read: then only some are stored. */
    boolean storeAll(Collection<Metafield> wanted) {
        var added = wanted.stream().filter(it -> it.version() == 1).toList();
        if (!added.isEmpty()) {
            var _ = mongo.insertAll(added);
        }
        return wanted.stream()
                .filter(it -> it.version() > 1)
                .allMatch(it -> REVISIONS.replace(mongo, it));
    }

    void removeAll(Collection<String> ids) {
        mongo.remove(Query.query(where("_id").in(ids)), Metafield.class);
    }

    @Override
    public String collection() {
        return "metafields";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index()
                        .on("ownerId", Direction.ASC)
                        .on("namespace", Direction.ASC)
                        .on("key", Direction.ASC)
                        .unique());
    }
}

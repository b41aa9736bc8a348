package dev.stoa.catalog.version;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Change;
import dev.stoa.catalog.change.ChangeSource;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;

/**
 * What objects of one kind were after each of their changes. Nothing is ever changed or taken out.
 */
public class Versions<V extends Version> implements Indexed {

    private final MongoTemplate mongo;
    private final Changes changes;
    private final Class<V> type;
    private final String owner;
    private final Keyset<V> newestFirst;

    /**
     * @param owner the field that names the object
     */
    public Versions(MongoTemplate mongo, Changes changes, Class<V> type, String owner) {
        this.mongo = mongo;
        this.changes = changes;
        this.type = type;
        this.owner = owner;
        this.newestFirst =
                new Keyset<>(type, "version", Direction.DESC, Version::version, Version::id);
    }

    public void add(V version) {
        mongo.insert(version);
    }

    /** With what staff changed. Call it in the transaction that stores the object. */
    public void add(V version, List<FieldChange> made) {
        add(version);
        var by = new Actor(ChangeSource.STAFF, version.staffId());
        changes.append(
                List.of(
                        Change.of(
                                version.objectId(),
                                version.version(),
                                by,
                                version.changedAt(),
                                made)));
    }

    public Optional<V> of(String key, long version) {
        var query = Query.query(where(owner).is(key).and("version").is(version));
        return Optional.ofNullable(mongo.findOne(query, type));
    }

    public Optional<V> newestOf(String key) {
        var newest =
                Query.query(where(owner).is(key)).with(Sort.by(Direction.DESC, "version")).limit(1);
        return Optional.ofNullable(mongo.findOne(newest, type));
    }

    public Connection<V> page(String key, PageArguments arguments) {
        return newestFirst.page(mongo, where(owner).is(key), arguments);
    }

    @Override
    public String collection() {
        return mongo.getCollectionName(type);
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on(owner, Direction.ASC).on("version", Direction.DESC).unique(),
                newestFirst.index(owner));
    }
}

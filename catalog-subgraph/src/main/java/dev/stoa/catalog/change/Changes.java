package dev.stoa.catalog.change;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The changes of all objects that keep a history. Rows are not changed. */
@Repository
public class Changes implements Indexed {

    private static final Keyset<Change> NEWEST_FIRST =
            new Keyset<>(Change.class, "version", Direction.DESC, Change::version, Change::id);

    private final MongoTemplate mongo;

    Changes(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Call it in the transaction that stores the objects. */
    public void append(Collection<Change> changes) {
        if (!changes.isEmpty()) {
            var _ = mongo.insertAll(changes);
        }
    }

    /**
     * Whether an edit of an object that was read at a version can still be stored on top of the
     * present one.
     *
     * @param wanted from the object as it now is to what the author wants
     */
    public Optional<ConflictError> conflict(
            String objectId, long readVersion, long currentVersion, List<FieldChange> wanted) {
        return conflict(objectId, readVersion, currentVersion, wanted, Set.of());
    }

    /**
     * The same for who judges by some fields and changes others, such as one who rejects a text.
     *
     * @param basis the fields that the author has judged by, and leaves
     */
    Optional<ConflictError> conflict(
            String objectId,
            long readVersion,
            long currentVersion,
            List<FieldChange> wanted,
            Set<String> basis) {
        return readVersion == currentVersion
                ? Optional.empty()
                : ConflictError.between(
                        readVersion,
                        currentVersion,
                        wanted,
                        basis,
                        between(objectId, readVersion, currentVersion));
    }

    /**
     * Whether an object that was read at a version can still be treated as a whole, such as
     * published or deleted: only when nothing was changed since.
     */
    public Optional<ConflictError> conflict(
            String objectId, long readVersion, long currentVersion) {
        return readVersion == currentVersion
                ? Optional.empty()
                : Optional.of(
                        ConflictError.withAll(
                                currentVersion, between(objectId, readVersion, currentVersion)));
    }

    /**
     * What of a thing that is sent as a whole its author has left as they read it.
     *
     * @param wanted from the object as it now is to what was sent
     */
    public Untouched untouched(
            String objectId, long readVersion, long currentVersion, List<FieldChange> wanted) {
        var since =
                readVersion == currentVersion
                        ? List.<Change>of()
                        : between(objectId, readVersion, currentVersion);
        return since.size() == currentVersion - readVersion
                ? Untouched.of(wanted, since)
                : new Untouched(List.of());
    }

    /** The version that the object was changed to last; 0 where no change is known. */
    public long newest(String objectId) {
        var query =
                Query.query(where("objectId").is(objectId))
                        .with(Sort.by(Direction.DESC, "version"))
                        .limit(1);
        return Optional.ofNullable(mongo.findOne(query, Change.class))
                .map(Change::version)
                .orElse(0L);
    }

    /** Of an object that is gone, or of a person who is forgotten. */
    public void forget(String objectId) {
        mongo.remove(Query.query(where("objectId").is(objectId)), Change.class);
    }

    private List<Change> between(String objectId, long after, long until) {
        var query =
                Query.query(where("objectId").is(objectId).and("version").gt(after).lte(until))
                        .with(Sort.by("version"));
        return mongo.find(query, Change.class);
    }

    Connection<Change> page(String objectId, PageArguments arguments) {
        return NEWEST_FIRST.page(mongo, where("objectId").is(objectId), arguments);
    }

    @Override
    public String collection() {
        return "changes";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index()
                        .on("objectId", Direction.ASC)
                        .on("version", Direction.DESC)
                        .on("_id", Direction.DESC));
    }
}

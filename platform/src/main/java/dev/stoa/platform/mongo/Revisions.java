package dev.stoa.platform.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Things that are stored whole and count their versions from 1 on. One takes the place of the
 * version before, so that no change is lost: of those who read the same, one is the first.
 *
 * @param type mapped type of the collection
 * @param id reads the id of a thing
 * @param version reads its version
 */
public record Revisions<T extends Object>(
        Class<T> type, Function<T, String> id, ToLongFunction<T> version) {

    /** Puts it in the place of the version before; false when somebody else was faster. */
    public boolean replace(MongoTemplate mongo, T revised) {
        var before = at(id.apply(revised), version.applyAsLong(revised) - 1);
        return mongo.replace(before, revised).getMatchedCount() == 1;
    }

    /** As {@link #replace}; the first version is added. */
    public boolean store(MongoTemplate mongo, T revised) {
        if (version.applyAsLong(revised) > 1) {
            return replace(mongo, revised);
        }
        try {
            mongo.insert(revised);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Takes it out; false when it is at another version, or was not there. */
    public boolean remove(MongoTemplate mongo, String asRead, long atVersion) {
        return mongo.remove(at(asRead, atVersion), type).getDeletedCount() == 1;
    }

    private static Query at(String id, long version) {
        return Query.query(where("_id").is(id).and("version").is(version));
    }
}

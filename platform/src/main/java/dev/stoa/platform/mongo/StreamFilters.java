package dev.stoa.platform.mongo;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Which changes are wanted of a database's stream. They are expressions, asked once of each event:
 * a plain condition on a collection's name is turned into regular expressions, one for each name,
 * and MongoDB tries them on every operation of every transaction.
 */
public final class StreamFilters {

    private StreamFilters() {}

    /** Changes of documents in these collections. */
    public static Bson in(Collection<String> collections) {
        return Filters.expr(named("$ns.coll", collections));
    }

    /** The same, and collections that take one of these names. */
    public static Bson inOrRenamedTo(Collection<String> collections) {
        return Filters.expr(
                new Document(
                        "$or",
                        List.of(named("$ns.coll", collections), named("$to.coll", collections))));
    }

    /** Documents that are new in this collection. */
    public static Bson newIn(String collection) {
        var isNew = new Document("$eq", List.of("$operationType", "insert"));
        return Filters.expr(
                new Document("$and", List.of(named("$ns.coll", List.of(collection)), isNew)));
    }

    private static Document named(String field, Collection<String> collections) {
        return new Document("$in", List.of(field, collections));
    }
}

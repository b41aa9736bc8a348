package dev.stoa.catalog.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.bson.BsonDocument;

/** One index as it is kept, and the place in the stream of changes up to which it is right. */
interface StoredIndex {

    /** Later ones have later names. */
    String name();

    /** When its building began. */
    Instant madeAt();

    /** For the library that searches. */
    Map<String, Object> settings();

    /**
     * Up to where it is right.
     *
     * @throws RuntimeException when it is gone
     */
    BsonDocument position();

    /** The same text is the same content. */
    String state();

    /** From now on this one is searched. */
    void complete(BsonDocument position, String state);

    /** All changes before this place are in it. */
    void keep(BsonDocument position, String state);

    /**
     * @throws RuntimeException when it is gone or damaged, which reading may notice late
     */
    void requirePresent();

    /** How long changes may wait for {@link #keep}; zero where each lasts at once. */
    Duration betweenWrites();
}

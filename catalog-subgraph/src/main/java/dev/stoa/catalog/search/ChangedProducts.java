package dev.stoa.catalog.search;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;

/** Which products have changed since a place in the stream of changes. */
final class ChangedProducts implements AutoCloseable {

    private static final int MOST_AT_ONCE = 500;

    /** Field of a position: what it is a position in. */
    static final String SOURCE = "source";

    private final MongoChangeStreamCursor<ChangeStreamDocument<Document>> stream;
    private final BsonValue source;
    private String last = "";

    ChangedProducts(
            MongoChangeStreamCursor<ChangeStreamDocument<Document>> stream, BsonValue source) {
        this.stream = stream;
        this.source = source;
    }

    /**
     * Ids of products that have changed; none when nothing happens for a while.
     *
     * @throws StreamBrokenException when all may have changed
     */
    Set<String> next() {
        var ids = new LinkedHashSet<String>();
        var change = stream.tryNext();
        while (change != null) {
            last = change.getResumeToken().getString("_data").getValue();
            var key = change.getDocumentKey();
            if (key == null) {
                throw new StreamBrokenException("A whole collection was removed or replaced.");
            }
            ids.add(key.getString("_id").getValue());
            change = ids.size() < MOST_AT_ONCE && stream.available() > 0 ? stream.tryNext() : null;
        }
        return ids;
    }

    /** Names the last change told, to every reader the same. */
    String last() {
        return last;
    }

    /** Where it stands: all before has been told. */
    BsonDocument position() {
        var token = Objects.requireNonNull(stream.getResumeToken(), "nothing was read yet");
        var position = new BsonDocument(SOURCE, source);
        position.putAll(token); // Read in the midst of a batch, it cannot be added to.
        return position;
    }

    @Override
    public void close() {
        stream.close();
    }
}

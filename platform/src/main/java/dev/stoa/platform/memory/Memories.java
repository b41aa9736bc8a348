package dev.stoa.platform.memory;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import dev.stoa.platform.mongo.StreamFilters;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Makes memories, and keeps all of them true by one change stream of the database. */
public final class Memories {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final MongoTemplate mongo;
    private final List<Memory<?>> memories = new CopyOnWriteArrayList<>();
    private final List<Memory<?>> learnt = new CopyOnWriteArrayList<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Long heardAt;

    Memories(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * Documents by their id.
     *
     * @param most how many to keep
     */
    public <V> Memory<V> byId(
            String collection, int most, Function<Collection<String>, Map<String, V>> read) {
        return remember(memory(collection, true, Keeping.whole(most), read));
    }

    /**
     * Documents by their id, all of which are read ahead as far as there is room: then a key that
     * stands for nothing costs no read either.
     */
    public <V> Memory<V> learnt(
            String collection,
            Keeping<V> keeping,
            Function<Collection<String>, Map<String, V>> read) {
        var memory = remember(memory(collection, true, keeping, read));
        learnt.add(memory);
        return memory;
    }

    /** Answers made of any documents of a collection: each change of it forgets all of them. */
    public <V> Memory<V> byQuestion(
            String collection, int most, Function<Collection<String>, Map<String, V>> read) {
        return remember(memory(collection, false, Keeping.whole(most), read));
    }

    /** As above, for {@link Memory#answer}: whoever asks says how to read. */
    public <V> Memory<V> byQuestion(String collection, int most) {
        return byQuestion(collection, most, _ -> Map.of());
    }

    /**
     * Called by whoever changes documents, so that this process reads them at once as they now are.
     */
    public void forget(String collection, Collection<String> ids) {
        memories.stream()
                .filter(memory -> memory.collection().equals(collection))
                .forEach(memory -> memory.changed(ids));
    }

    /**
     * Hears of every change of a remembered collection, whichever instance made it, after it was
     * forgotten here: by the id, or by null when anything may have changed.
     */
    public void onChange(String collection, Consumer<@Nullable String> listener) {
        listeners.add(new Listener(collection, listener));
    }

    private record Listener(String collection, Consumer<@Nullable String> heard) {}

    private <V> Memory<V> memory(
            String collection,
            boolean isByDocument,
            Keeping<V> keeping,
            Function<Collection<String>, Map<String, V>> read) {
        return new Memory<>(collection, isByDocument, keeping, read, this::isListening);
    }

    private <V> Memory<V> remember(Memory<V> memory) {
        memories.add(memory);
        return memory;
    }

    private boolean isListening() {
        var heard = heardAt;
        return heard != null && System.nanoTime() - heard < LONGEST_SILENCE.toNanos();
    }

    Learning learning() {
        return new Learning(mongo, learnt);
    }

    /**
     * Listens until the stream breaks or the thread is interrupted. Where nothing is remembered
     * there is no stream: MongoDB looks at every write for each.
     */
    public void listen() throws InterruptedException {
        if (memories.isEmpty()) {
            Thread.sleep(BETWEEN_LOOKS);
            return;
        }
        try (var changes = open()) {
            memories.forEach(Memory::forgetAll);
            listeners.forEach(listener -> listener.heard().accept(null));
            while (!Thread.currentThread().isInterrupted()) {
                var change = changes.tryNext();
                if (change != null) {
                    tell(change);
                }
                heardAt = System.nanoTime();
            }
        } finally {
            heardAt = null;
        }
    }

    private MongoChangeStreamCursor<ChangeStreamDocument<Document>> open() {
        var ours =
                Aggregates.match(
                        StreamFilters.in(
                                memories.stream().map(Memory::collection).distinct().toList()));
        var keys = Aggregates.project(Projections.include("ns", "operationType", "documentKey"));
        return mongo.getDb().watch(List.of(ours, keys)).cursor();
    }

    private void tell(ChangeStreamDocument<Document> change) {
        var namespace = change.getNamespace();
        var id = idOf(change.getDocumentKey());
        for (var memory : memories) {
            if (id == null || namespace == null) {
                memory.forgetAll();
            } else if (memory.collection().equals(namespace.getCollectionName())) {
                memory.changed(List.of(id));
            }
        }
        var collection = namespace == null ? null : namespace.getCollectionName();
        listeners.stream()
                .filter(listener -> collection == null || listener.collection().equals(collection))
                .forEach(listener -> listener.heard().accept(id));
    }

    /** Null when it was not one document that changed, but the collection. */
    private static @Nullable String idOf(@Nullable BsonDocument key) {
        var id = key == null ? null : key.get("_id");
        return id != null && id.isString() ? id.asString().getValue() : null;
    }
}

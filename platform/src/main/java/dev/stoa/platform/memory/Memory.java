package dev.stoa.platform.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is remembered of one collection, by key; what it does not know it reads. */
public final class Memory<V> {

    private final String collection;
    private final boolean isByDocument;
    private final Function<Collection<String>, Map<String, V>> read;
    private final BooleanSupplier isTrusted;
    private final Cache<String, V> known;
    private long changes;

    Memory(
            String collection,
            boolean isByDocument,
            int most,
            Function<Collection<String>, Map<String, V>> read,
            BooleanSupplier isTrusted) {
        this.collection = collection;
        this.isByDocument = isByDocument;
        this.read = read;
        this.isTrusted = isTrusted;
        this.known = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** False while every question is a read: nobody tells then what has changed. */
    public boolean isTrusted() {
        return isTrusted.getAsBoolean();
    }

    public Optional<V> one(String key) {
        return Optional.ofNullable(all(List.of(key)).get(key));
    }

    /** What the keys stand for; those that stand for nothing are left out. One read at most. */
    public Map<String, V> all(Collection<String> keys) {
        if (!isTrusted()) {
            return read.apply(keys);
        }
        var found = new HashMap<>(known.getAllPresent(keys));
        var unknown = keys.stream().filter(key -> !found.containsKey(key)).distinct().toList();
        if (!unknown.isEmpty()) {
            found.putAll(readAndKeep(unknown));
        }
        return found;
    }

    /** The answer to a question asked before, or what is read now. */
    public V answer(String question, Supplier<V> reading) {
        if (!isTrusted()) {
            return reading.get();
        }
        var answer = known.getIfPresent(question);
        if (answer != null) {
            return answer;
        }
        long before = changes();
        var now = reading.get();
        keepUnlessChanged(Map.of(question, now), before);
        return now;
    }

    private Map<String, V> readAndKeep(Collection<String> keys) {
        long before = changes();
        var values = read.apply(keys);
        keepUnlessChanged(values, before);
        return values;
    }

    /** What changed while it was read may have been read as it was before. */
    private synchronized void keepUnlessChanged(Map<String, V> values, long before) {
        if (changes == before) {
            known.putAll(values);
        }
    }

    private synchronized long changes() {
        return changes;
    }

    /** Called by whoever changes something, so that they read it at once as it now is. */
    public synchronized void forget(String key) {
        changes++;
        known.invalidate(key);
    }

    synchronized void forgetAll() {
        changes++;
        known.invalidateAll();
    }

    String collection() {
        return collection;
    }

    /** A document of the collection has changed. */
    void changed(String id) {
        if (isByDocument) {
            forget(id);
        } else {
            forgetAll();
        }
    }
}

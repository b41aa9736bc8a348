package dev.stoa.platform.memory;

import java.time.Duration;
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
    private final Keeper<V> keeper;
    private final Changes changes = new Changes();
    private volatile boolean isWhole;
    private volatile boolean hasLost;

    Memory(
            String collection,
            boolean isByDocument,
            Keeping<V> keeping,
            Function<Collection<String>, Map<String, V>> read,
            BooleanSupplier isTrusted) {
        this.collection = collection;
        this.isByDocument = isByDocument;
        this.read = read;
        this.isTrusted = isTrusted;
        this.keeper = keeping.keeper(this::lost);
    }

    private void lost() {
        hasLost = true;
        isWhole = false;
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
        var found = keeper.of(keys);
        if (found.size() == keys.size()) {
            return found;
        }
        var unknown =
                keys.stream()
                        .filter(key -> !found.containsKey(key) && mayExist(key))
                        .distinct()
                        .toList();
        if (!unknown.isEmpty()) {
            found.putAll(readAndKeep(unknown));
        }
        return found;
    }

    /** As above, and something for those that stand for nothing. */
    public Map<String, V> all(Collection<String> keys, Function<String, V> otherwise) {
        var found = new HashMap<>(all(keys));
        keys.forEach(key -> found.computeIfAbsent(key, otherwise));
        return found;
    }

    /** When everything was learnt, what is not known has come since or is not there. */
    private boolean mayExist(String key) {
        return !isWhole || !changes.isSame(key);
    }

    /** The answer to a question asked before, or what is read now. */
    public V answer(String question, Supplier<V> reading) {
        if (!isTrusted()) {
            return reading.get();
        }
        var answer = keeper.of(List.of(question)).get(question);
        if (answer != null) {
            return answer;
        }
        var before = changes.now();
        var now = reading.get();
        keepUnlessChanged(Map.of(question, now), before);
        return now;
    }

    private Map<String, V> readAndKeep(Collection<String> keys) {
        var before = changes.now();
        var values = read.apply(keys);
        keepUnlessChanged(values, before);
        return values;
    }

    /** What changed while it was read may have been read as it was before. */
    private synchronized void keepUnlessChanged(Map<String, V> values, long[] before) {
        keeper.keep(changes.unchanged(values, before));
    }

    /** Called by whoever changes something, so that they read it at once as it now is. */
    public synchronized void forget(String key) {
        changes.of(key);
        keeper.forget(key);
    }

    synchronized void forgetAll() {
        changes.ofAll();
        keeper.forgetAll();
    }

    /** Before all keys there are are learnt. */
    void startLearning() {
        isWhole = false;
        hasLost = false;
        changes.note();
    }

    /** Reads those it does not know; false when there is no room for more, or no trust. */
    boolean learn(List<String> keys) {
        if (!isTrusted() || keeper.isFull()) {
            return false;
        }
        var unknown = keys.stream().filter(key -> !keeper.has(key)).toList();
        if (!unknown.isEmpty()) {
            var _ = readAndKeep(unknown);
        }
        return true;
    }

    /** After all keys there are were learnt: others need not be looked for. */
    void endLearning() {
        isWhole = !hasLost;
    }

    /** True where something is to be learnt that will not have changed again in a moment. */
    boolean isToBeLearnt(Duration rest, Duration longest) {
        return isTrusted() && changes.haveSettled(rest, longest);
    }

    String collection() {
        return collection;
    }

    /** Documents of the collection have changed. */
    void changed(Collection<String> ids) {
        if (isByDocument) {
            ids.forEach(this::forget);
        } else if (!ids.isEmpty()) {
            forgetAll();
        }
    }
}

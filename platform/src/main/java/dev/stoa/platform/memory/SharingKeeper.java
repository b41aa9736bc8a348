package dev.stoa.platform.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** By hashes of the keys, and equal values once. */
final class SharingKeeper<V> implements Keeper<V> {

    private static final int MOST_DIFFERENT = 20_000;

    private final int most;
    private final Runnable lost;
    private final HashedKeys<V> known;
    private final Map<V, V> different = new HashMap<>();

    SharingKeeper(int most, Runnable lost) {
        this.most = most;
        this.lost = lost;
        this.known = new HashedKeys<>(most);
    }

    @Override
    public Map<String, V> of(Collection<String> keys) {
        var found = new HashMap<String, V>();
        for (var key : keys) {
            var value = known.get(key);
            if (value != null) {
                found.put(key, value);
            }
        }
        return found;
    }

    @Override
    public boolean has(String key) {
        return known.get(key) != null;
    }

    @Override
    public void keep(Map<String, V> values) {
        values.forEach(
                (key, value) -> {
                    if (!known.put(key, shared(value))) {
                        lost.run();
                    }
                });
    }

    private synchronized V shared(V value) {
        if (different.size() >= MOST_DIFFERENT) {
            different.clear();
        }
        var before = different.putIfAbsent(value, value);
        return before == null ? value : before;
    }

    @Override
    public void forget(String key) {
        known.remove(key);
    }

    @Override
    public void forgetAll() {
        known.clear();
    }

    @Override
    public boolean isFull() {
        return known.size() >= most;
    }
}

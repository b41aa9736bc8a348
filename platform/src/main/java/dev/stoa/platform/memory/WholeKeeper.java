package dev.stoa.platform.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** As they were read, those that are asked for most. */
final class WholeKeeper<V> implements Keeper<V> {

    private final int most;
    private final Cache<String, V> known;

    WholeKeeper(int most, Runnable lost) {
        this.most = most;
        this.known =
                Caffeine.newBuilder()
                        .maximumSize(most)
                        .<String, V>evictionListener((_, _, _) -> lost.run())
                        .build();
    }

    @Override
    public Map<String, V> of(Collection<String> keys) {
        return new HashMap<>(known.getAllPresent(keys));
    }

    @Override
    public boolean has(String key) {
        return known.asMap().containsKey(key);
    }

    @Override
    public void keep(Map<String, V> values) {
        known.putAll(values);
    }

    @Override
    public void forget(String key) {
        known.invalidate(key);
    }

    @Override
    public void forgetAll() {
        known.invalidateAll();
    }

    @Override
    public boolean isFull() {
        return known.estimatedSize() >= most;
    }
}

package dev.stoa.platform.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Policy.Eviction;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Packed, and unpacked those that are asked for most. */
final class PackedKeeper<V> implements Keeper<V> {

    /** What an entry takes beside its value. */
    private static final int ENTRY_BYTES = 200;

    private static final double FULL = 0.97;

    private final Packing<V> packing;
    private final Cache<String, byte[]> packed;
    private final LoadingCache<String, V> whole;

    @SuppressWarnings("NullAway") // A loader may find nothing; its generic type does not say so.
    PackedKeeper(int mostWhole, long mostBytes, Packing<V> packing, Runnable lost) {
        this.packing = packing;
        this.packed =
                Caffeine.newBuilder()
                        .maximumWeight(mostBytes)
                        .<String, byte[]>weigher((_, bytes) -> ENTRY_BYTES + bytes.length)
                        .<String, byte[]>evictionListener((_, _, _) -> lost.run())
                        .build();
        this.whole = Caffeine.newBuilder().maximumSize(mostWhole).build(this::unpacked);
    }

    @Override
    public Map<String, V> of(Collection<String> keys) {
        var found = new HashMap<String, V>();
        for (var key : keys) {
            // Whoever forgets it meanwhile waits, and then takes this one away too.
            var value = whole.get(key);
            if (value != null) {
                found.put(key, value);
            }
        }
        return found;
    }

    private @Nullable V unpacked(String key) {
        var bytes = packed.getIfPresent(key);
        return bytes == null ? null : packing.unpack(bytes);
    }

    @Override
    public boolean has(String key) {
        return packed.asMap().containsKey(key);
    }

    @Override
    public void keep(Map<String, V> values) {
        values.forEach((key, value) -> packed.put(key, packing.pack(value)));
    }

    @Override
    public void forget(String key) {
        packed.invalidate(key);
        whole.invalidate(key);
    }

    @Override
    public void forgetAll() {
        packed.invalidateAll();
        whole.invalidateAll();
    }

    @Override
    public boolean isFull() {
        return packed.policy().eviction().filter(PackedKeeper::isFull).isPresent();
    }

    private static boolean isFull(Eviction<?, ?> room) {
        return room.weightedSize().orElse(0) > room.getMaximum() * FULL;
    }
}

package dev.stoa.platform.memory;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Packed, by hashes of the keys, and unpacked those that are asked for most. */
final class PackedKeeper<V> implements Keeper<V> {

    /** What an entry takes beside its value. */
    private static final int ENTRY_BYTES = 40;

    private static final double FULL = 0.98;

    private final long mostBytes;
    private final Packing<V> packing;
    private final Runnable lost;
    private final HashedKeys<byte[]> packed = new HashedKeys<>(Integer.MAX_VALUE);
    private final LoadingCache<String, V> whole;
    private long bytes;

    @SuppressWarnings("NullAway") // A loader may find nothing; its generic type does not say so.
    PackedKeeper(int mostWhole, long mostBytes, Packing<V> packing, Runnable lost) {
        this.mostBytes = mostBytes;
        this.packing = packing;
        this.lost = lost;
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
        var known = packed.get(key);
        return known == null ? null : packing.unpack(known);
    }

    @Override
    public boolean has(String key) {
        return packed.get(key) != null;
    }

    @Override
    public void keep(Map<String, V> values) {
        values.forEach((key, value) -> keep(key, packing.pack(value)));
    }

    private synchronized void keep(String key, byte[] value) {
        remove(key);
        long more = ENTRY_BYTES + value.length;
        if (bytes + more > mostBytes) {
            lost.run();
        } else if (packed.put(key, value)) {
            bytes += more;
        }
    }

    private synchronized void remove(String key) {
        var before = packed.remove(key);
        bytes -= before == null ? 0 : ENTRY_BYTES + before.length;
    }

    @Override
    public void forget(String key) {
        remove(key);
        whole.invalidate(key);
    }

    @Override
    public synchronized void forgetAll() {
        packed.clear();
        bytes = 0;
        whole.invalidateAll();
    }

    @Override
    public synchronized boolean isFull() {
        return bytes > mostBytes * FULL;
    }
}

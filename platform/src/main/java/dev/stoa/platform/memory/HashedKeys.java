package dev.stoa.platform.memory;

import com.carrotsearch.hppc.BitMixer;
import com.carrotsearch.hppc.LongObjectHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A map that has hashes of 64 bits instead of its keys: some 16 bytes an entry, however long the
 * key. Among a million keys the odds that any two are taken for one another are one to thirty
 * million; what must never be another's is checked by whoever asks.
 */
public final class HashedKeys<V> {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final int most;
    private final LongObjectHashMap<V> values = new LongObjectHashMap<>();

    public HashedKeys(int most) {
        this.most = most;
    }

    public synchronized @Nullable V get(String key) {
        return values.get(hash(key));
    }

    /** False when there was no room for it. */
    public synchronized boolean put(String key, V value) {
        boolean hasRoom = values.size() < most || values.containsKey(hash(key));
        if (hasRoom) {
            values.put(hash(key), value);
        }
        return hasRoom;
    }

    /** What was there. */
    public synchronized @Nullable V remove(String key) {
        return values.remove(hash(key));
    }

    public synchronized void clear() {
        values.release();
    }

    public synchronized int size() {
        return values.size();
    }

    /** FNV-1a, which is weak in its high bits, mixed. */
    private static long hash(String key) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        return BitMixer.mix64(hash);
    }
}

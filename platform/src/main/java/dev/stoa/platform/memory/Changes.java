package dev.stoa.platform.memory;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a key changed between two moments. Keys share counters, so that now and then one is
 * said to have changed because another did.
 */
final class Changes {

    private static final int COUNTERS = 256;
    private static final int MOST_NOTED = 10_000;

    private final long[] counters = new long[COUNTERS];
    private final Set<String> noted = new HashSet<>();
    private boolean isNoting;
    private long notingSince = System.nanoTime();
    private long lastAt = System.nanoTime();

    /** A moment, to compare with later. */
    synchronized long[] now() {
        return counters.clone();
    }

    /** What has not changed since. */
    synchronized <V> Map<String, V> unchanged(Map<String, V> values, long[] since) {
        var same = new HashMap<>(values);
        same.keySet().removeIf(key -> counters[place(key)] != since[place(key)]);
        return same;
    }

    synchronized void of(String key) {
        counters[place(key)]++;
        lastAt = System.nanoTime();
        if (isNoting) {
            noted.add(key);
            isNoting = noted.size() <= MOST_NOTED;
        }
    }

    synchronized void ofAll() {
        for (int i = 0; i < COUNTERS; i++) {
            counters[i]++;
        }
        lastAt = System.nanoTime();
        isNoting = false;
    }

    /** From now on changed keys are noted, until anything may have changed or they are too many. */
    synchronized void note() {
        noted.clear();
        isNoting = true;
        notingSince = System.nanoTime();
    }

    /** True only where changes have been noted, and it is not among them. */
    synchronized boolean isSame(String key) {
        return isNoting && !noted.contains(key);
    }

    /** True where there were some since they are noted, and no more come, or it is long ago. */
    synchronized boolean haveSettled(Duration rest, Duration longest) {
        long now = System.nanoTime();
        boolean isAny = !isNoting || !noted.isEmpty();
        return isAny && (now - lastAt > rest.toNanos() || now - notingSince > longest.toNanos());
    }

    private static int place(String key) {
        return Math.floorMod(key.hashCode(), COUNTERS);
    }
}

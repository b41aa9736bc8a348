package dev.stoa.platform.caching;

import java.util.Collection;
import java.util.TreeSet;

/**
 * How long an answer holds.
 *
 * @param maxAge in seconds; 0 when nobody may keep it
 * @param tags names of the types whose changes end it
 */
record CacheHint(int maxAge, Collection<String> tags) {

    boolean isKept() {
        return maxAge > 0;
    }

    String cacheControl() {
        return "public, max-age=" + maxAge;
    }

    String cacheTag() {
        return String.join(",", new TreeSet<>(tags));
    }
}

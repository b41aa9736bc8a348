package dev.stoa.platform.memory;

import java.util.Collection;
import java.util.Map;

/**
 * Has what is remembered, by key. May be asked and told by many threads; what was forgotten is not
 * told any more by whatever asks later.
 */
interface Keeper<V> {

    /** What it has of these. */
    Map<String, V> of(Collection<String> keys);

    boolean has(String key);

    void keep(Map<String, V> values);

    void forget(String key);

    void forgetAll();

    /** True when more would soon push out what it has. */
    boolean isFull();
}

package dev.stoa.platform.limits;

import java.util.Map;

/**
 * How large an operation is, its fragments laid out; introspection does not count.
 *
 * @param depth fields within fields
 * @param roots how often each root field is asked
 */
record Measure(int depth, int aliases, int directives, Map<String, Integer> roots, Cost cost) {

    int rootFields() {
        return roots.values().stream().mapToInt(Integer::intValue).sum();
    }
}

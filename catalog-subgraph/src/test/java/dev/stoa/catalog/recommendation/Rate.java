package dev.stoa.catalog.recommendation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Of so many shoppers so many were served. */
final class Rate {
    private final Set<String> bestsellers;
    private int all;
    private int hits;
    private int others;
    private int otherHits;

    Rate(Set<String> bestsellers) {
        this.bestsellers = bestsellers;
    }

    void note(List<String> recommended, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        all++;
        hits += recommended.stream().anyMatch(wanted::contains) ? 1 : 0;
        var rest = new HashSet<>(wanted);
        rest.removeAll(bestsellers);
        if (!rest.isEmpty()) {
            others++;
            otherHits += recommended.stream().anyMatch(rest::contains) ? 1 : 0;
        }
    }

    double value() {
        return (double) hits / all;
    }

    /** What everybody buys, nobody needs to be told of. */
    double beyondBestsellers() {
        return (double) otherHits / others;
    }
}

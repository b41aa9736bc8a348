package dev.stoa.catalog.recommendation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody bought and looked at, each the last one first. What was bought counts more than
 * what was looked at, and what came last counts most.
 */
record Interests(List<String> bought, List<String> viewed) {

    static final Interests NONE = new Interests(List.of(), List.of());

    private static final int MOST_OF_EACH = 10;
    private static final double BOUGHT = 1;
    private static final double VIEWED = 0.7;
    private static final double FADES = 0.9;

    /** A product to start from. */
    record Seed(String productId, boolean isPurchased, double weight) {}

    /** The weightiest products to start from, each once. */
    List<Seed> seeds() {
        var seeds = new ArrayList<Seed>();
        for (int i = 0; i < Math.min(MOST_OF_EACH, bought.size()); i++) {
            seeds.add(new Seed(bought.get(i), true, BOUGHT * Math.pow(FADES, i)));
        }
        var looks = viewed.stream().filter(id -> !bought.contains(id)).limit(MOST_OF_EACH).toList();
        for (int i = 0; i < looks.size(); i++) {
            seeds.add(new Seed(looks.get(i), false, VIEWED * Math.pow(FADES, i)));
        }
        return seeds;
    }

    /** Nobody needs to be told of them. */
    Set<String> known() {
        var known = new HashSet<>(bought);
        known.addAll(viewed);
        return known;
    }
}

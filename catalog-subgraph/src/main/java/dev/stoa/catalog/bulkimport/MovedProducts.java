package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.collection.CollectionDesk;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a batch changes in collections: each of them once, for all of its products. */
final class MovedProducts {

    private record Moves(Set<String> joining, Set<String> leaving) {}

    private final Map<String, Moves> byCollection = new TreeMap<>();

    void add(String productId, Placement placement) {
        placement.joining().forEach(id -> of(id).joining().add(productId));
        placement.leaving().forEach(id -> of(id).leaving().add(productId));
    }

    private Moves of(String collectionId) {
        return byCollection.computeIfAbsent(
                collectionId, _ -> new Moves(new LinkedHashSet<>(), new LinkedHashSet<>()));
    }

    boolean isEmpty() {
        return byCollection.isEmpty();
    }

    /** False when one of the collections is no longer as it was found. */
    boolean areStored(CollectionDesk desk) {
        return byCollection.entrySet().stream().allMatch(one -> isStored(one, desk));
    }

    private static boolean isStored(Map.Entry<String, Moves> one, CollectionDesk desk) {
        var moves = one.getValue();
        return desk.rearrange(one.getKey(), moves.joining(), moves.leaving(), Actor.IMPORT);
    }
}

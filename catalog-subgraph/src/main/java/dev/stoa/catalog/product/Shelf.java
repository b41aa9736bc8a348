package dev.stoa.catalog.product;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a product's document that others keep: collections say what they show, the inventory
 * says what can be bought, brands leave the time when they were renamed. Storing a product leaves
 * it alone, and it has no part in the version.
 *
 * @param sellable variants that can be bought now
 * @param ranks by collection: the higher, the earlier it comes there; null where it has none
 */
record Shelf(
        List<String> collectionIds,
        Set<String> sellable,
        boolean isAvailable,
        @Nullable Map<String, Long> ranks) {

    static Shelf of(Set<String> sellable) {
        return new Shelf(List.of(), Set.copyOf(sellable), !sellable.isEmpty(), null);
    }

    @Nullable Long rank(String collectionId) {
        return ranks == null ? null : ranks.get(collectionId);
    }
}

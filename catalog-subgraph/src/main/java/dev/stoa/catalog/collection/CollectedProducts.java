package dev.stoa.catalog.collection;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a collection needs of products; they keep for themselves which collections show them. */
public interface CollectedProducts {

    /** Ids by slug of those that exist. */
    Map<String, String> idsOfSlugs(List<String> slugs);

    /** Those of the ids that exist. */
    Set<String> existing(List<String> ids);

    /** Ids of the products of the collection, in its order. */
    List<String> of(String collectionId);

    /** By id of a product: the higher, the earlier it comes. What nobody has placed has none. */
    Map<String, Long> ranks(String collectionId);

    /** Makes these the products of the collection, in this order. */
    void place(String collectionId, List<String> productIds);
}

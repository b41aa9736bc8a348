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

    /** Ids of the products of the collection, sorted. */
    List<String> of(String collectionId);

    /** Makes these the products of the collection. */
    void place(String collectionId, Set<String> productIds);
}

package dev.stoa.catalog.collection;

/** Keeps old addresses of collections alive. */
public interface CollectionMoves {

    /** A collection has another slug; called in the transaction of that change. */
    void note(String oldSlug, String newSlug);
}

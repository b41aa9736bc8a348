package dev.stoa.catalog.category;

/** Keeps old addresses of categories alive. */
public interface CategoryMoves {

    /** A category has another slug; called in the transaction of that change. */
    void note(String oldSlug, String newSlug);
}

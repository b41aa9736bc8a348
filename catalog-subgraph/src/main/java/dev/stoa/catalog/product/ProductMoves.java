package dev.stoa.catalog.product;

/** Keeps old addresses of products alive. */
public interface ProductMoves {

    /** A product that shoppers knew has another slug; called in the transaction of that change. */
    void note(String oldSlug, String newSlug);
}

package dev.stoa.catalog.brand;

/** Keeps old addresses of brands alive. */
public interface BrandMoves {

    /** A brand has another slug; called in the transaction of that change. */
    void note(String oldSlug, String newSlug);
}

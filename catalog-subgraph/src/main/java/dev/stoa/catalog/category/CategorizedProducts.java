package dev.stoa.catalog.category;

import java.time.Instant;

/** The products that stand in categories, as categories see them. */
public interface CategorizedProducts {

    boolean areIn(String categoryId);

    /** Tells some of the products in a category where it now stands; false when more are left. */
    boolean bringAlong(Category moved);

    /**
     * Has some of the products in a category, and below it, found by what it is called since then;
     * false when more are left.
     */
    boolean findByNewName(String categoryId, Instant renamedAt);
}

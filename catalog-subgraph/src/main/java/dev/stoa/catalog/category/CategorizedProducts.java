package dev.stoa.catalog.category;

/** The products that stand in categories, as categories see them. */
public interface CategorizedProducts {

    boolean areIn(String categoryId);

    /** Tells some of the products in a category where it now stands; false when more are left. */
    boolean bringAlong(Category moved);
}

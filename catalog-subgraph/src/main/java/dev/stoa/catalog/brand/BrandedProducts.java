package dev.stoa.catalog.brand;

/** What the brands ask the products. */
public interface BrandedProducts {

    /** Whether there is any product of the brand, in whatever state. */
    boolean areOf(String brandId);

    /** The brand is called another name, by which its products are found from now on. */
    void renamed(String brandId);
}

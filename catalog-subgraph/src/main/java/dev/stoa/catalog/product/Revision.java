package dev.stoa.catalog.product;

/** What became of storing a product with other content. */
public sealed interface Revision {

    /** It is as wanted, by this change or because it already was. */
    record Stored(Product product) implements Revision {}

    /** Somebody else stored it since it was read. */
    record Outdated() implements Revision {}

    /** Another product has the slug. */
    record SlugTaken() implements Revision {}

    /** A variant was to go of which there are still pieces. */
    record InStock(String variantId) implements Revision {}
}

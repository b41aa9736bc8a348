package dev.stoa.order.catalog;

/**
 * Pieces of another variant in one piece of a bundle. Public, or GraphQL could not read it.
 *
 * @param title what the buyer reads of it
 */
public record Component(String variantId, int quantity, String title) {

    /** Stands for the variant, which the catalogue knows. */
    public record Reference(String id) {}

    public Reference variant() {
        return new Reference(variantId);
    }
}

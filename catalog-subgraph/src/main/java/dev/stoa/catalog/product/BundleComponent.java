package dev.stoa.catalog.product;

/**
 * Pieces of another variant that are in one piece of a bundle.
 *
 * @param title what buyers read of it, as it was when staff put it in
 */
public record BundleComponent(String variantId, int quantity, String title) {

    /** True when the same pieces are meant, whatever they are called. */
    public boolean isSame(BundleComponent other) {
        return variantId.equals(other.variantId) && quantity == other.quantity;
    }
}

package dev.stoa.catalog.product;

import java.io.Serial;

/** Ends the transaction that was to take away a variant of which there are still pieces. */
final class StillInStock extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final String variantId;

    StillInStock(String variantId) {
        super("variant: " + variantId + " (expected: no piece of it on stock or held)");
        this.variantId = variantId;
    }

    String variantId() {
        return variantId;
    }
}

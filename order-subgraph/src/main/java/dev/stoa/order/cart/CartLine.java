package dev.stoa.order.cart;

import dev.stoa.order.catalog.VariantSnapshot;

/**
 * Some pieces of one variant.
 *
 * @param added the variant as it was when it was put in: tells whether its price has changed since
 */
public record CartLine(String id, int quantity, VariantSnapshot added) {

    static final int MOST_PIECES = 999;

    public String variantId() {
        return added.id();
    }

    CartLine withQuantity(int pieces) {
        return new CartLine(id, pieces, added);
    }
}

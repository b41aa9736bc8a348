package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.order.catalog.Pieces;
import dev.stoa.order.catalog.VariantSnapshot;
import java.util.Currency;

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

    /** What is held for it: of a bundle what was in it when the buyer took it. */
    Pieces pieces() {
        return new Pieces(variantId(), quantity, added.included().components());
    }

    /** False when by now other pieces are in it than the buyer was shown. */
    boolean isStill(VariantSnapshot now) {
        return added.included().isSameBundle(now.included());
    }

    Currency currency() {
        return added.price().currency();
    }

    CartLine withQuantity(int pieces) {
        return new CartLine(id, pieces, added);
    }

    /**
     * Other pieces of it, at what they cost now where their number makes a difference: the buyer
     * sees that price with the change.
     */
    CartLine withQuantity(int pieces, Offer offer) {
        var before = offer.at(quantity);
        var now = offer.at(pieces);
        return now.isPresent() && !now.equals(before)
                ? new CartLine(id, pieces, now.get())
                : withQuantity(pieces);
    }
}

package dev.stoa.order.checkout;

import dev.stoa.order.cart.Cart;
import dev.stoa.order.cart.CartLine;
import dev.stoa.order.cart.InsufficientStockError;
import dev.stoa.order.catalog.StockHold.Shortage;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the buyer which lines cannot be had; of a place only that not all of it is there. */
final class Shortages {

    private Shortages() {}

    static List<UserError> asErrors(Cart cart, List<Shortage> shortages) {
        if (cart.details().placeId() != null) {
            return List.of(PromisePickup.unavailable());
        }
        return shortages.stream()
                .<UserError>map(
                        shortage ->
                                InsufficientStockError.of(
                                        shortage.variantId(),
                                        lineId(cart, shortage.variantId()),
                                        shortage.requested(),
                                        shortage.available(),
                                        "cartId"))
                .toList();
    }

    private static @Nullable String lineId(Cart cart, String variantId) {
        return cart.line(variantId).map(CartLine::id).orElse(null);
    }
}

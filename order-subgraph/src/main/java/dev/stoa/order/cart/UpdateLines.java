package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.order.catalog.Shelf;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;

/** Changes quantities of lines. */
@UseCase
class UpdateLines {

    private final ChangeCart changeCart;
    private final Shelf shelf;
    private final Clock clock;

    UpdateLines(ChangeCart changeCart, Shelf shelf, Clock clock) {
        this.changeCart = changeCart;
        this.shelf = shelf;
        this.clock = clock;
    }

    CartPayload handle(CartLinesUpdateInput input, Caller caller) {
        if (input.lines().isEmpty()) {
            return CartPayload.refused(null, GeneralError.required("lines"));
        }
        if (input.lines().size() > Cart.MOST_LINES) {
            return CartPayload.refused(null, Additions.tooMany());
        }
        var seen = new HashMap<String, Offer>();
        return changeCart
                .handle(
                        input.cartId(),
                        input.cartToken(),
                        caller,
                        cart -> {
                            seen.putAll(
                                    shelf.look(
                                            cart.variantIds(),
                                            cart.pricing(caller.customerGroups())));
                            return apply(new QuantityChanges(input.lines(), seen), cart);
                        })
                .seeing(seen);
    }

    private List<UserError> apply(QuantityChanges changes, Cart cart) {
        var refusals = changes.refusals(cart, clock.instant());
        if (refusals.isEmpty()) {
            cart.replaceLines(changes.appliedTo(cart.lines()), clock.instant());
        }
        return refusals;
    }
}

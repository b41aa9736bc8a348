package dev.stoa.order.cart;

import dev.stoa.order.catalog.Shelf;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import java.time.Clock;

/** Puts variants into a cart. */
@UseCase
class AddLines {

    private final ChangeCart changeCart;
    private final Shelf shelf;
    private final Ids ids;
    private final Clock clock;

    AddLines(ChangeCart changeCart, Shelf shelf, Ids ids, Clock clock) {
        this.changeCart = changeCart;
        this.shelf = shelf;
        this.ids = ids;
        this.clock = clock;
    }

    CartPayload handle(CartLinesAddInput input, Caller caller) {
        if (input.lines().isEmpty()) {
            return CartPayload.refused(null, GeneralError.required("lines"));
        }
        if (input.lines().size() > Cart.MOST_LINES) {
            return CartPayload.refused(null, Additions.tooMany());
        }
        var variants = input.lines().stream().map(CartLineInput::variantId).distinct().toList();
        var additions = new Additions(input.lines(), shelf.look(variants), ids);
        return changeCart.handle(
                input.cartId(),
                input.cartToken(),
                caller,
                cart -> cart.add(additions, clock.instant()));
    }
}

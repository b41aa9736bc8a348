package dev.stoa.order.cart;

import dev.stoa.order.catalog.Shelf;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.List;

/** Changes quantities of lines. */
@UseCase
class UpdateLines {

    private final Carts carts;
    private final ChangeCart changeCart;
    private final Shelf shelf;
    private final Clock clock;

    UpdateLines(Carts carts, ChangeCart changeCart, Shelf shelf, Clock clock) {
        this.carts = carts;
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
        var cart = carts.ownedBy(input.cartId(), input.cartToken(), caller);
        if (cart.isEmpty()) {
            return CartPayload.notFound();
        }
        var wanted = input.lines().stream().map(CartLineUpdateInput::lineId).toList();
        var variants =
                cart.get().lines().stream()
                        .filter(line -> wanted.contains(line.id()))
                        .map(CartLine::variantId)
                        .toList();
        var changes = new QuantityChanges(input.lines(), shelf.look(variants));
        return changeCart.handle(
                input.cartId(), input.cartToken(), caller, open -> apply(changes, open));
    }

    private List<UserError> apply(QuantityChanges changes, Cart cart) {
        var refusals = changes.refusals(cart, clock.instant());
        if (refusals.isEmpty()) {
            cart.replaceLines(changes.appliedTo(cart.lines()), clock.instant());
        }
        return refusals;
    }
}

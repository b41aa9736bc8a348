package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.order.catalog.Shelf;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        var seen = new HashMap<String, Offer>();
        return changeCart
                .handle(
                        input.cartId(),
                        input.cartToken(),
                        caller,
                        cart -> {
                            seen.putAll(
                                    shelf.look(
                                            union(cart.variantIds(), variants),
                                            cart.pricing(caller.customerGroups())));
                            var additions = new Additions(input.lines(), seen, ids);
                            return cart.add(additions, clock.instant());
                        })
                .seeing(seen);
    }

    /** With what is in the cart already: whoever changes a cart is shown all of it. */
    private static Set<String> union(List<String> some, List<String> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}

package dev.stoa.order.cart;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes lines out of a cart. */
@UseCase
class RemoveLines {

    private final ChangeCart changeCart;
    private final Clock clock;

    RemoveLines(ChangeCart changeCart, Clock clock) {
        this.changeCart = changeCart;
        this.clock = clock;
    }

    CartPayload handle(CartLinesRemoveInput input, Caller caller) {
        return changeCart.handle(
                input.cartId(), input.cartToken(), caller, cart -> remove(cart, input.lineIds()));
    }

    private List<UserError> remove(Cart cart, List<String> lineIds) {
        var known = cart.lines().stream().map(CartLine::id).collect(Collectors.toSet());
        var refusals = new ArrayList<UserError>();
        for (int i = 0; i < lineIds.size(); i++) {
            if (!known.contains(lineIds.get(i))) {
                refusals.add(GeneralError.notFound("The line", "lineIds", "" + i));
            }
        }
        if (refusals.isEmpty()) {
            var left = cart.lines().stream().filter(line -> !lineIds.contains(line.id())).toList();
            cart.replaceLines(left, clock.instant());
        }
        return refusals;
    }
}

package dev.stoa.order.checkout;

import dev.stoa.order.cart.Cart;
import dev.stoa.order.cart.CartPayload;
import dev.stoa.order.cart.Carts;
import dev.stoa.order.catalog.Inventory;
import dev.stoa.order.catalog.StockHold;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import org.springframework.dao.OptimisticLockingFailureException;

/** Starts checkout: holds the cart's stock for some minutes. */
@UseCase
class ReserveCart {

    private final Carts carts;
    private final Inventory inventory;
    private final CheckoutTimes times;
    private final Clock clock;

    ReserveCart(Carts carts, Inventory inventory, CheckoutTimes times, Clock clock) {
        this.carts = carts;
        this.inventory = inventory;
        this.times = times;
        this.clock = clock;
    }

    CartPayload handle(CartReserveInput input, Caller caller) {
        return carts.untilSaved(() -> once(input, caller));
    }

    private CartPayload once(CartReserveInput input, Caller caller) {
        var found = carts.ownedBy(input.cartId(), input.cartToken(), caller);
        if (found.isEmpty()) {
            return CartPayload.notFound();
        }
        var cart = found.get();
        if (!cart.isOpen()) {
            return CartPayload.closed(cart);
        }
        if (cart.lines().isEmpty()) {
            return CartPayload.refused(
                    cart, GeneralError.of("CART_NOT_READY", "The cart is empty.", "cartId"));
        }
        var now = clock.instant();
        var until = now.plus(times.hold());
        return switch (inventory.hold(Wording.stockRequest(cart, until))) {
            case StockHold.Held _ -> {
                cart.hold(until, now);
                yield saved(cart);
            }
            case StockHold.Short(var shortages) -> {
                cart.dropHold(now);
                carts.save(cart);
                yield CartPayload.refused(cart, Shortages.asErrors(cart, shortages));
            }
        };
    }

    private CartPayload saved(Cart cart) {
        try {
            carts.save(cart);
            return CartPayload.done(cart);
        } catch (OptimisticLockingFailureException e) {
            var isStillWanted =
                    carts.byId(cart.id()).map(Cart::holdId).filter(cart.holdId()::equals);
            if (isStillWanted.isEmpty()) {
                inventory.release(cart.holdId());
            }
            throw e;
        }
    }
}

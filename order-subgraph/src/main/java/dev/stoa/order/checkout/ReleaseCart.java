package dev.stoa.order.checkout;

import dev.stoa.order.cart.Cart;
import dev.stoa.order.cart.CartPayload;
import dev.stoa.order.cart.Carts;
import dev.stoa.order.catalog.Inventory;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.Objects;

/** Gives held stock back; a payment that waits for the buyer is given up first. */
@UseCase
class ReleaseCart {

    private final Carts carts;
    private final AbandonAttempt abandonAttempt;
    private final Inventory inventory;
    private final Clock clock;

    ReleaseCart(Carts carts, AbandonAttempt abandonAttempt, Inventory inventory, Clock clock) {
        this.carts = carts;
        this.abandonAttempt = abandonAttempt;
        this.inventory = inventory;
        this.clock = clock;
    }

    CartPayload handle(CartReleaseInput input, Caller caller) {
        return carts.untilSaved(
                () ->
                        carts.ownedBy(input.cartId(), input.cartToken(), caller)
                                .map(this::release)
                                .orElseGet(CartPayload::notFound));
    }

    private CartPayload release(Cart cart) {
        return switch (cart.status()) {
            case OPEN -> giveBack(cart);
            case COMPLETING -> giveUp(cart);
            case COMPLETED, MERGED -> CartPayload.closed(cart);
        };
    }

    private CartPayload giveBack(Cart cart) {
        var held = cart.reservation();
        if (held != null) {
            cart.dropHold(clock.instant());
            carts.save(cart);
            inventory.release(held.holdId());
        }
        return CartPayload.done(cart);
    }

    private CartPayload giveUp(Cart cart) {
        if (Objects.requireNonNull(cart.attempt()).isLeased(clock.instant())) {
            return CartPayload.closed(cart);
        }
        abandonAttempt.handle(cart, "released by the buyer");
        return CartPayload.done(cart);
    }
}

package dev.stoa.order.cart;

import dev.stoa.order.catalog.Inventory;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How every change of an open cart goes: found, changed, saved, and its old hold given back. */
@UseCase
class ChangeCart {

    private static final Logger log = LoggerFactory.getLogger(ChangeCart.class);

    private final Carts carts;
    private final Inventory inventory;

    ChangeCart(Carts carts, Inventory inventory) {
        this.carts = carts;
        this.inventory = inventory;
    }

    /**
     * @param change changes the cart, or tells why it did not; done again when somebody else was
     *     faster
     */
    CartPayload handle(
            String cartId,
            @Nullable String cartToken,
            Caller caller,
            Function<Cart, List<UserError>> change) {
        return carts.untilSaved(() -> once(cartId, cartToken, caller, change));
    }

    private CartPayload once(
            String cartId,
            @Nullable String cartToken,
            Caller caller,
            Function<Cart, List<UserError>> change) {
        var found = carts.ownedBy(cartId, cartToken, caller);
        if (found.isEmpty()) {
            return CartPayload.notFound();
        }
        var cart = found.get();
        if (!cart.isOpen()) {
            return CartPayload.closed(cart);
        }
        var held = cart.reservation();
        var refusals = change.apply(cart);
        if (!refusals.isEmpty()) {
            return CartPayload.refused(cart, refusals);
        }
        carts.save(cart);
        if (held != null && cart.reservation() == null) {
            giveBack(held);
        }
        return CartPayload.done(cart);
    }

    /** A hold that cannot be given back now ends by itself. */
    void giveBack(CartReservation held) {
        try {
            inventory.release(held.holdId());
        } catch (StoaException e) {
            log.warn("{} stays held until {}", held.holdId(), held.expiresAt());
        }
    }
}

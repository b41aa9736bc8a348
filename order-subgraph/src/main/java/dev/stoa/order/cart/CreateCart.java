package dev.stoa.order.cart;

import dev.stoa.order.catalog.Shelf;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** Opens a cart, or finds the open one of a customer, and puts the first lines in. */
@UseCase
class CreateCart {

    private final Carts carts;
    private final ChangeCart changeCart;
    private final Shelf shelf;
    private final Ids ids;
    private final Clock clock;
    private final Currency currency;
    private final SecureRandom random = new SecureRandom();

    CreateCart(
            Carts carts,
            ChangeCart changeCart,
            Shelf shelf,
            Ids ids,
            Clock clock,
            @Value("${stoa.shop.currency}") Currency currency) {
        this.carts = carts;
        this.changeCart = changeCart;
        this.shelf = shelf;
        this.ids = ids;
        this.clock = clock;
        this.currency = currency;
    }

    CartCreatePayload handle(CartCreateInput input, Caller caller) {
        List<CartLineInput> lines = input.lines() == null ? List.of() : input.lines();
        if (lines.size() > Cart.MOST_LINES) {
            return CartCreatePayload.of(CartPayload.refused(null, Additions.tooMany()), null);
        }
        var variants = lines.stream().map(CartLineInput::variantId).distinct().toList();
        var additions = new Additions(lines, shelf.look(variants), ids);
        return switch (caller) {
            case Caller.Customer customer -> forCustomer(customer, additions);
            case Caller.Guest _, Caller.Staff _, Caller.Service _ -> forGuest(additions);
        };
    }

    private CartCreatePayload forGuest(Additions additions) {
        var token = CartToken.random(random);
        return opened(CartOwner.guest(token), additions, token.secret());
    }

    private CartCreatePayload forCustomer(Caller.Customer customer, Additions additions) {
        // The customer may open one on another device at the same moment.
        return carts.untilSaved(
                () ->
                        carts.activeOf(customer.id())
                                .map(active -> added(active, customer, additions))
                                .orElseGet(
                                        () ->
                                                opened(
                                                        CartOwner.customer(customer.id()),
                                                        additions,
                                                        null)));
    }

    private CartCreatePayload opened(CartOwner owner, Additions additions, @Nullable String token) {
        var cart = Cart.opened(ids.next("crt"), owner, currency, clock.instant());
        var refusals = cart.add(additions, clock.instant());
        if (!refusals.isEmpty()) {
            return CartCreatePayload.of(CartPayload.refused(null, refusals), null);
        }
        carts.open(cart);
        return CartCreatePayload.of(CartPayload.done(cart).seeing(additions.offers()), token);
    }

    private CartCreatePayload added(Cart cart, Caller.Customer customer, Additions additions) {
        if (additions.lines().isEmpty()) {
            return CartCreatePayload.of(CartPayload.done(cart), null);
        }
        var payload =
                changeCart.handle(
                        cart.id(), null, customer, open -> open.add(additions, clock.instant()));
        return CartCreatePayload.of(payload, null);
    }
}

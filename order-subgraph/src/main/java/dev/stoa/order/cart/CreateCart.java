package dev.stoa.order.cart;

import dev.stoa.order.catalog.Pricing;
import dev.stoa.order.catalog.Shelf;
import dev.stoa.order.market.Markets;
import dev.stoa.order.market.SoldIn;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens a cart, or finds the open one of a customer, and puts the first lines in. */
@UseCase
class CreateCart {

    private final Carts carts;
    private final ChangeCart changeCart;
    private final Shelf shelf;
    private final Markets markets;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CreateCart(
            Carts carts,
            ChangeCart changeCart,
            Shelf shelf,
            Markets markets,
            Ids ids,
            Clock clock) {
        this.carts = carts;
        this.changeCart = changeCart;
        this.shelf = shelf;
        this.markets = markets;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param wanted by the request's headers; what the input says goes before it
     */
    CartCreatePayload handle(CartCreateInput input, MarketChoice wanted, Caller caller) {
        var lines = Objects.requireNonNullElse(input.lines(), List.<CartLineInput>of());
        if (lines.size() > Cart.MOST_LINES) {
            return refused(Additions.tooMany());
        }
        var named = MarketChoice.named(input.market(), input.currency());
        var sold = (named.isEmpty() ? wanted : named).among(markets);
        if (sold.isEmpty()) {
            return refused(GeneralError.notFound("The market, or its currency,", "market"));
        }
        return switch (caller) {
            case Caller.Customer customer -> forCustomer(customer, lines, sold.get());
            case Caller.Guest _, Caller.Staff _, Caller.Service _ -> forGuest(lines, sold.get());
        };
    }

    private static CartCreatePayload refused(UserError reason) {
        return CartCreatePayload.of(CartPayload.refused(null, reason), null);
    }

    private Additions additions(List<CartLineInput> lines, Pricing pricing) {
        var variants = lines.stream().map(CartLineInput::variantId).distinct().toList();
        return new Additions(lines, shelf.look(variants, pricing), ids);
    }

    private CartCreatePayload forGuest(List<CartLineInput> lines, SoldIn sold) {
        var token = CartToken.random(random);
        return opened(CartOwner.guest(token), lines, sold, Set.of(), token.secret());
    }

    private CartCreatePayload forCustomer(
            Caller.Customer customer, List<CartLineInput> lines, SoldIn sold) {
        // The customer may open one on another device at the same moment.
        return carts.untilSaved(
                () ->
                        carts.activeOf(customer.id())
                                .map(active -> added(active, customer, lines))
                                .orElseGet(
                                        () ->
                                                opened(
                                                        CartOwner.customer(customer.id()),
                                                        lines,
                                                        sold,
                                                        customer.groups(),
                                                        null)));
    }

    private CartCreatePayload opened(
            CartOwner owner,
            List<CartLineInput> lines,
            SoldIn sold,
            Set<String> customerGroups,
            @Nullable String token) {
        var cart = Cart.opened(ids.next("crt"), owner, sold, clock.instant());
        var additions = additions(lines, cart.pricing(customerGroups));
        var refusals = cart.add(additions, clock.instant());
        if (!refusals.isEmpty()) {
            return CartCreatePayload.of(CartPayload.refused(null, refusals), null);
        }
        carts.open(cart);
        return CartCreatePayload.of(CartPayload.done(cart).seeing(additions.offers()), token);
    }

    private CartCreatePayload added(
            Cart cart, Caller.Customer customer, List<CartLineInput> lines) {
        if (lines.isEmpty()) {
            return CartCreatePayload.of(CartPayload.done(cart), null);
        }
        var additions = additions(lines, cart.pricing(customer.groups()));
        var payload =
                changeCart.handle(
                        cart.id(), null, customer, open -> open.add(additions, clock.instant()));
        return CartCreatePayload.of(payload, null);
    }
}

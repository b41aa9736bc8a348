package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.order.catalog.Shelf;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a guest's cart into the customer's, after sign-in. Doing it again changes nothing. */
@UseCase
class MergeCarts {

    private final Carts carts;
    private final ChangeCart changeCart;
    private final Shelf shelf;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    MergeCarts(
            Carts carts,
            ChangeCart changeCart,
            Shelf shelf,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.carts = carts;
        this.changeCart = changeCart;
        this.shelf = shelf;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    CartPayload handle(CartMergeInput input, Caller caller) {
        var customer = caller.requireCustomer();
        var guest = carts.ownedBy(input.cartId(), input.cartToken(), caller);
        if (guest.isEmpty()) {
            return CartPayload.notFound();
        }
        if (!guest.get().isOpen()) {
            return mergedBefore(guest.get(), caller);
        }
        if (guest.get().owner().tokenHash() == null) {
            return CartPayload.done(guest.get());
        }
        var mine = carts.activeOf(customer.id());
        var pricing = mine.orElse(guest.get()).pricing(caller.customerGroups());
        var offers = shelf.look(guest.get().variantIds(), pricing);
        return carts.untilSaved(() -> merged(guest.get().id(), customer, offers));
    }

    private CartPayload mergedBefore(Cart guest, Caller caller) {
        return Optional.ofNullable(guest.mergedInto())
                .flatMap(target -> carts.ownedBy(target, null, caller))
                .map(CartPayload::done)
                .orElseGet(() -> CartPayload.closed(guest));
    }

    private CartPayload merged(
            String guestId, Caller.Customer customer, Map<String, Offer> offers) {
        var holds = new ArrayList<CartReservation>();
        var payload =
                transactions.inOne(
                        () -> {
                            holds.clear();
                            var guest = carts.byId(guestId).orElseThrow();
                            var mine = carts.activeOf(customer.id());
                            if (!guest.isOpen()
                                    || mine.filter(cart -> !cart.isOpen()).isPresent()) {
                                return CartPayload.closed(mine.orElse(guest));
                            }
                            Stream.concat(Stream.of(guest), mine.stream())
                                    .map(Cart::reservation)
                                    .filter(Objects::nonNull)
                                    .forEach(holds::add);
                            return into(
                                    mine.orElseGet(() -> opened(customer, guest)), guest, offers);
                        });
        holds.forEach(changeCart::giveBack);
        return payload;
    }

    private Cart opened(Caller.Customer customer, Cart guest) {
        var owner = CartOwner.customer(customer.id());
        return Cart.opened(ids.next("crt"), owner, guest.sold(), clock.instant());
    }

    private CartPayload into(Cart mine, Cart guest, Map<String, Offer> offers) {
        var now = clock.instant();
        var merge = Merge.of(mine, guest, offers, now);
        mine.replaceLines(merge.lines(), now);
        mine.describe(mine.details().orElse(guest.details()), now);
        guest.mergeInto(mine, now);
        carts.save(guest);
        carts.save(mine);
        return CartPayload.done(mine, merge.warnings());
    }
}

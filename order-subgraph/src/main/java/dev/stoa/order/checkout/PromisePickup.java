package dev.stoa.order.checkout;

import dev.stoa.order.cart.Cart;
import dev.stoa.order.catalog.PickupOption;
import dev.stoa.order.catalog.PickupPlaces;
import dev.stoa.order.quote.Quote;
import dev.stoa.order.values.Pickup;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says by when a cart that is bought now can be fetched: what the order then keeps. */
@UseCase
class PromisePickup {

    private final PickupPlaces places;
    private final Clock clock;

    PromisePickup(PickupPlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /**
     * @param quote of the cart as it is bought
     * @return why it cannot be promised; empty when it is, or when nothing is fetched
     */
    Optional<UserError> handle(Cart cart, Quote quote) {
        var placeId = cart.details().placeId();
        if (placeId == null) {
            return Optional.empty();
        }
        if (!quote.needsDelivery()) {
            promise(cart, null);
            return Optional.empty();
        }
        var pickup =
                places.at(placeId, cart.pieces(), cart.holdId())
                        .map(PickupOption::pickup)
                        .filter(found -> found.readyAt() != null);
        pickup.ifPresent(found -> promise(cart, found));
        return pickup.isPresent() ? Optional.empty() : Optional.of(unavailable());
    }

    private void promise(Cart cart, @Nullable Pickup pickup) {
        cart.describe(cart.details().withPickup(pickup), clock.instant());
    }

    static UserError unavailable() {
        return GeneralError.of(
                "PICKUP_UNAVAILABLE",
                "Not all of it is at the place of pick-up any more. Choose another one.",
                "cartId");
    }
}

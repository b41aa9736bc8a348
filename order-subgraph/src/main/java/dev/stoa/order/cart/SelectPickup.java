package dev.stoa.order.cart;

import dev.stoa.order.catalog.PickupOption;
import dev.stoa.order.catalog.PickupPlaces;
import dev.stoa.order.values.Pickup;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Chooses a place to fetch a cart from, instead of a way of delivery. */
@UseCase
class SelectPickup {

    private final ChangeCart changeCart;
    private final PickupPlaces places;
    private final Clock clock;

    SelectPickup(ChangeCart changeCart, PickupPlaces places, Clock clock) {
        this.changeCart = changeCart;
        this.places = places;
        this.clock = clock;
    }

    CartPayload handle(CartPickupSelectInput input, Caller caller) {
        return changeCart.handle(
                input.cartId(), input.cartToken(), caller, cart -> choose(cart, input.placeId()));
    }

    private List<UserError> choose(Cart cart, @Nullable String placeId) {
        if (placeId == null) {
            move(cart, null);
            return List.of();
        }
        if (!ShowPickup.isHandedOut(cart)) {
            return List.of(refusal("There is nothing in it to pick up."));
        }
        var option = places.at(placeId, cart.pieces(), cart.holdId()).map(PickupOption::pickup);
        if (option.isEmpty()) {
            return List.of(GeneralError.notFound("The place", "placeId"));
        }
        if (option.get().readyAt() == null) {
            return List.of(refusal("Not all of it is at this place."));
        }
        move(cart, option.get());
        return List.of();
    }

    /** What was held elsewhere is given back. */
    private void move(Cart cart, @Nullable Pickup pickup) {
        var now = clock.instant();
        var before = cart.details().placeId();
        cart.describe(cart.details().withPickup(pickup), now);
        if (!Objects.equals(before, cart.details().placeId())) {
            cart.dropHold(now);
        }
    }

    private static UserError refusal(String message) {
        return GeneralError.of("PICKUP_UNAVAILABLE", message, "placeId");
    }
}

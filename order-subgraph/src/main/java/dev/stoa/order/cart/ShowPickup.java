package dev.stoa.order.cart;

import dev.stoa.order.catalog.PickupNear;
import dev.stoa.order.catalog.PickupOption;
import dev.stoa.order.catalog.PickupPlaces;
import dev.stoa.order.values.Pickup;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a cart can be fetched, and by when. */
@UseCase
class ShowPickup {

    private static final Logger log = LoggerFactory.getLogger(ShowPickup.class);

    private final PickupPlaces places;

    ShowPickup(PickupPlaces places) {
        this.places = places;
    }

    /** True when there is something in it to be fetched. */
    static boolean isHandedOut(Cart cart) {
        return cart.lines().stream().anyMatch(line -> line.added().requiresShipping());
    }

    /** None while the catalogue cannot tell. */
    List<PickupOption> options(Cart cart, @Nullable PickupNear near) {
        if (!cart.isOpen() || !isHandedOut(cart)) {
            return List.of();
        }
        try {
            return places.near(cart.pieces(), cart.holdId(), near);
        } catch (StoaException e) {
            log.warn("No places for {}: {}", cart.id(), e.getMessage());
            return List.of();
        }
    }

    /** The place chosen, with the time it would be ready if it were ordered now. */
    @Nullable Pickup chosen(Cart cart) {
        var chosen = cart.details().pickup();
        if (chosen == null || !cart.isOpen()) {
            return chosen;
        }
        return options(cart, null).stream()
                .map(PickupOption::pickup)
                .filter(now -> now.place().id().equals(chosen.place().id()))
                .findFirst()
                .orElse(new Pickup(chosen.place(), null));
    }
}

package dev.stoa.order.catalog;

import dev.stoa.order.values.Pickup;
import dev.stoa.order.values.PickupPlace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place, and whether all that is wanted is there.
 *
 * @param readyAt null when it is not
 * @param distanceMeters null when not known
 */
public record PickupOption(
        PickupPlace place,
        PickupAvailability availability,
        @Nullable Instant readyAt,
        @Nullable Integer distanceMeters) {

    public Pickup pickup() {
        return new Pickup(place, readyAt);
    }
}

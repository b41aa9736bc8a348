package dev.stoa.catalog.pickup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place, and whether what is wanted can be picked up there.
 *
 * @param readyAt null when it is not there
 * @param distanceMeters null unless both points are known
 */
record PickupOption(
        PickupPlace place,
        PickupAvailability availability,
        @Nullable Instant readyAt,
        @Nullable Integer distanceMeters) {}

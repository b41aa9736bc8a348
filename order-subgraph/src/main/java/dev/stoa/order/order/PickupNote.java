package dev.stoa.order.order;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an order is picked up, as its events tell it.
 *
 * @param placeId id of the warehouse
 * @param readyAt when it was promised to be ready
 */
public record PickupNote(
        String placeId,
        String name,
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        String country,
        String timeZone,
        Instant readyAt) {

    /** Null for delivery. */
    public static @Nullable PickupNote of(Order order) {
        var pickup = order.pickup();
        if (pickup == null) {
            return null;
        }
        var place = pickup.place();
        var address = place.address();
        return new PickupNote(
                place.id(),
                place.name(),
                address.line1(),
                address.line2(),
                address.city(),
                address.region(),
                address.postalCode(),
                address.country(),
                place.timeZone(),
                Objects.requireNonNull(pickup.readyAt()));
    }
}

package dev.stoa.catalog.inventory;

import dev.stoa.platform.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the stock needs to know of a placed order.
 *
 * @param pickup null where it is delivered
 */
@EventType("order.placed.v1")
record OrderPlaced(
        String orderId, String reservationId, List<OrderedLine> lines, @Nullable Pickup pickup) {

    /**
     * Where it is fetched.
     *
     * @param placeId id of the warehouse
     */
    record Pickup(String placeId) {}

    /** Where to take pieces from whose hold has ended. */
    List<String> preferred() {
        return pickup == null ? List.of() : List.of(pickup.placeId());
    }
}

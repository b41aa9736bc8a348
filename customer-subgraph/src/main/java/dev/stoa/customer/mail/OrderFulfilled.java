package dev.stoa.customer.mail;

import dev.stoa.platform.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the shipping mail needs of a fulfilment.
 *
 * @param pickup where it is ready now; null where it was sent
 * @param isComplete false when more parcels follow
 */
@EventType("order.fulfilled.v1")
record OrderFulfilled(
        String orderId,
        String number,
        String fulfillmentId,
        String email,
        @Nullable String name,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable String trackingUrl,
        boolean isComplete,
        List<Line> lines,
        @Nullable PickupNote pickup,
        String accessToken) {

    record Line(String title, int quantity) {}
}

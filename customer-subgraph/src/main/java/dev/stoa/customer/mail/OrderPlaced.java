package dev.stoa.customer.mail;

import dev.stoa.platform.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the confirmation needs of a placed order.
 *
 * @param accessToken opens the order for whoever has the link
 */
@EventType("order.placed.v1")
record OrderPlaced(
        String orderId,
        String number,
        String email,
        @Nullable String name,
        @Nullable String locale,
        String currency,
        long subtotalMinor,
        long deliveryMinor,
        long taxMinor,
        long totalMinor,
        @Nullable String deliveryName,
        List<Line> lines,
        @Nullable Address shippingAddress,
        @Nullable PickupNote pickup,
        String accessToken) {

    record Line(
            String title,
            @Nullable String variantTitle,
            @Nullable String sku,
            int quantity,
            long unitMinor,
            long totalMinor) {}

    record Address(
            String name,
            @Nullable String company,
            String line1,
            @Nullable String line2,
            String city,
            @Nullable String region,
            @Nullable String postalCode,
            String country) {}
}

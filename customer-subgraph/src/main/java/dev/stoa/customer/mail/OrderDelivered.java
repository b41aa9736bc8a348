package dev.stoa.customer.mail;

import dev.stoa.platform.events.EventType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to ask for reviews.
 *
 * @param customerId null for a guest, who writes none
 */
@EventType("order.delivered.v1")
record OrderDelivered(
        String orderId,
        String number,
        @Nullable String customerId,
        Instant deliveredAt,
        List<Line> lines,
        String accessToken) {

    record Line(String title) {}
}

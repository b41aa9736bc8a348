package dev.stoa.order.order;

import dev.stoa.platform.events.EventType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The buyer has all of an order.
 *
 * @param customerId null for a guest's order
 * @param accessToken for the link in a mail
 */
@EventType("order.delivered.v1")
public record OrderDelivered(
        String orderId,
        String number,
        @Nullable String customerId,
        Instant deliveredAt,
        List<Line> lines,
        String accessToken) {

    /** What was bought. */
    public record Line(String variantId, String title) {}

    static OrderDelivered of(Order order, String accessToken) {
        return new OrderDelivered(
                order.id(),
                order.number(),
                order.terms().buyer().customerId(),
                order.updatedAt(),
                order.lines().stream()
                        .map(line -> new Line(line.variantId(), line.title()))
                        .toList(),
                accessToken);
    }
}

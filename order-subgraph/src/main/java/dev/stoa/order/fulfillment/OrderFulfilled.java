package dev.stoa.order.fulfillment;

import dev.stoa.order.order.Fulfillment;
import dev.stoa.order.order.FulfillmentLine;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderLine;
import dev.stoa.order.order.PickupNote;
import dev.stoa.platform.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel was sent: now is the time to take the money, and to tell the buyer.
 *
 * @param name whom a mail addresses
 * @param isComplete true when nothing of the order is left to send
 * @param pickup where it is ready now; null where it was sent
 * @param accessToken for the link in the mail
 */
@EventType("order.fulfilled.v1")
public record OrderFulfilled(
        String orderId,
        String number,
        String fulfillmentId,
        String paymentId,
        String email,
        String name,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable String trackingUrl,
        boolean isComplete,
        List<Line> lines,
        @Nullable PickupNote pickup,
        String accessToken) {

    /** Pieces in the parcel. */
    public record Line(String variantId, String title, int quantity) {}

    static OrderFulfilled of(Order order, Fulfillment parcel, String accessToken) {
        return new OrderFulfilled(
                order.id(),
                order.number(),
                parcel.id(),
                order.payment().id(),
                order.email(),
                order.terms().recipientName(),
                parcel.carrier(),
                parcel.trackingNumber(),
                parcel.trackingUrl(),
                order.openLines().isEmpty(),
                parcel.lines().stream().map(pieces -> lineOf(pieces, order)).toList(),
                PickupNote.of(order),
                accessToken);
    }

    private static Line lineOf(FulfillmentLine pieces, Order order) {
        return order.lines().stream()
                .filter(line -> line.id().equals(pieces.orderLineId()))
                .findFirst()
                .map(
                        (OrderLine line) ->
                                new Line(line.variantId(), line.title(), pieces.quantity()))
                .orElseThrow();
    }
}

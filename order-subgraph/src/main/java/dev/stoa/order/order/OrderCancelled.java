package dev.stoa.order.order;

import dev.stoa.platform.events.EventType;
import java.util.List;

/**
 * An order was called off before anything was sent: its money goes back.
 *
 * @param name whom a mail addresses
 * @param restock false when the goods do not return to stock
 */
@EventType("order.cancelled.v1")
public record OrderCancelled(
        String orderId,
        String number,
        String paymentId,
        String reservationId,
        String email,
        String name,
        String reason,
        boolean restock,
        List<Line> lines) {

    /** Pieces that are not needed any more. */
    public record Line(String variantId, int quantity, List<OrderPlaced.Part> components) {}

    static OrderCancelled of(Order order, String reason, boolean restock) {
        return new OrderCancelled(
                order.id(),
                order.number(),
                order.payment().id(),
                order.terms().reservationId(),
                order.email(),
                order.terms().recipientName(),
                reason,
                restock,
                order.lines().stream()
                        .map(
                                line ->
                                        new Line(
                                                line.variantId(),
                                                line.quantity(),
                                                OrderPlaced.Part.of(line)))
                        .toList());
    }
}

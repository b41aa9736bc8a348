package dev.stoa.order.order;

import dev.stoa.platform.events.EventType;

/** An order changed. Sent with every change; live views follow it. */
@EventType("order.updated.v1")
public record OrderUpdated(String orderId, long version, String status, String paymentStatus) {

    static OrderUpdated of(Order order) {
        return new OrderUpdated(
                order.id(), order.version(), order.status().name(), order.paymentStatus().name());
    }
}

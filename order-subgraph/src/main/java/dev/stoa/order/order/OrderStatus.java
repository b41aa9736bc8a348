package dev.stoa.order.order;

import java.util.Set;

/** Where an order stands. The table in {@code docs/order-status.md} is printed from it. */
public enum OrderStatus {
    PLACED,
    PARTIALLY_SHIPPED,
    SHIPPED,
    DELIVERED,
    CANCELLED;

    /** What an order in this status can become. */
    public Set<OrderStatus> successors() {
        return switch (this) {
            case PLACED -> Set.of(PARTIALLY_SHIPPED, SHIPPED, CANCELLED);
            case PARTIALLY_SHIPPED -> Set.of(PARTIALLY_SHIPPED, SHIPPED);
            case SHIPPED -> Set.of(DELIVERED);
            case DELIVERED, CANCELLED -> Set.of();
        };
    }

    public boolean mayBecome(OrderStatus next) {
        return successors().contains(next);
    }
}

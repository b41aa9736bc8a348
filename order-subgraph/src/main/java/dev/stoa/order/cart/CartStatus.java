package dev.stoa.order.cart;

import java.util.Set;

/** Where a cart stands. The terminal ones are never left. */
public enum CartStatus {
    OPEN,
    COMPLETING,
    COMPLETED,
    MERGED;

    public Set<CartStatus> successors() {
        return switch (this) {
            case OPEN -> Set.of(COMPLETING, MERGED);
            case COMPLETING -> Set.of(OPEN, COMPLETED);
            case COMPLETED, MERGED -> Set.of();
        };
    }

    /** The next status; the only way from one to another. */
    CartStatus to(CartStatus next) {
        if (!successors().contains(next)) {
            throw new IllegalStateException(
                    "status: " + this + " (expected: one that may become " + next + ")");
        }
        return next;
    }

    void require(CartStatus actual) {
        if (actual != this) {
            throw new IllegalStateException("status: " + actual + " (expected: " + this + ")");
        }
    }
}

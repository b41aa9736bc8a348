package dev.stoa.catalog.inventory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a variant can be bought now. Public, or GraphQL could not read what it tells. */
public sealed interface Availability {

    boolean isBuyable();

    /** Enough pieces on stock. */
    record InStock() implements Availability {
        @Override
        public boolean isBuyable() {
            return true;
        }
    }

    /** The last pieces. */
    record LowStock(int quantityAvailable) implements Availability {
        @Override
        public boolean isBuyable() {
            return true;
        }
    }

    /**
     * Not out yet, but orders are taken.
     *
     * @param quantityAvailable pieces that can still be ordered before the release
     */
    record PreOrder(Instant releaseAt, int quantityAvailable) implements Availability {
        @Override
        public boolean isBuyable() {
            return true;
        }
    }

    /**
     * None on stock, but orders are taken.
     *
     * @param expectedAt when the next delivery is expected; null when nobody knows
     */
    record BackOrder(@Nullable Instant expectedAt) implements Availability {
        @Override
        public boolean isBuyable() {
            return true;
        }
    }

    /** None on stock. */
    record OutOfStock() implements Availability {
        @Override
        public boolean isBuyable() {
            return false;
        }
    }
}

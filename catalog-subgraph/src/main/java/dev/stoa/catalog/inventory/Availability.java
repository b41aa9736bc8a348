package dev.stoa.catalog.inventory;

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

    /** None on stock, but orders are taken. */
    record BackOrder() implements Availability {
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

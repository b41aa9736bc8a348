package dev.stoa.order.analytics;

/**
 * Sums over orders and carts of one currency.
 *
 * @param orders without cancelled ones, as are all amounts and pieces
 * @param returning orders of buyers who had ordered before
 */
record Tally(
        long orders,
        long cancelled,
        long returning,
        long units,
        long net,
        long tax,
        long refunded,
        long carts) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    static Tally ofCarts(int carts) {
        return new Tally(0, 0, 0, 0, 0, 0, 0, carts);
    }

    Tally plus(Tally other) {
        return new Tally(
                orders + other.orders,
                cancelled + other.cancelled,
                returning + other.returning,
                units + other.units,
                net + other.net,
                tax + other.tax,
                refunded + other.refunded,
                carts + other.carts);
    }
}

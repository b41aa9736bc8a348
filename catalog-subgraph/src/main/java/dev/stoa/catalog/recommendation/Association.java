package dev.stoa.catalog.recommendation;

/**
 * How sure it is that two products are bought together for a reason: Dunning's log-likelihood
 * ratio. What sells with everything, because it sells always, has none; above 10.8 chance is less
 * likely than one in a thousand.
 */
final class Association {

    /** As if so many orders had held neither: the very first orders would prove nothing else. */
    private static final long ORDERS_BEFORE_THE_FIRST = 20;

    private Association() {}

    /**
     * @param both orders with both products
     * @param all orders at all
     * @return 0 when they are bought together no more often than chance would have it
     */
    static double of(long both, long ofOne, long ofOther, long all) {
        // Counts of the other product may be newer than those of the pair, but never smaller.
        long orders = Math.max(all, ofOne + ofOther - both) + ORDERS_BEFORE_THE_FIRST;
        if ((double) both * orders <= (double) ofOne * ofOther) {
            return 0;
        }
        long onlyOne = ofOne - both;
        long onlyOther = ofOther - both;
        long neither = orders - both - onlyOne - onlyOther;
        double rows = entropy(ofOne, orders - ofOne);
        double columns = entropy(ofOther, orders - ofOther);
        double cells = entropy(both, onlyOne, onlyOther, neither);
        return Math.max(0, 2 * (rows + columns - cells));
    }

    /** Not divided by the sum, as the ratio wants it. */
    private static double entropy(long... counts) {
        long sum = 0;
        double parts = 0;
        for (long count : counts) {
            sum += count;
            parts += xLogX(count);
        }
        return xLogX(sum) - parts;
    }

    private static double xLogX(long x) {
        return x == 0 ? 0 : x * Math.log(x);
    }
}

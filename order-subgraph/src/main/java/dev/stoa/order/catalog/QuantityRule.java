package dev.stoa.order.catalog;

import org.jspecify.annotations.Nullable;

/**
 * How many pieces of a variant may be bought at once.
 *
 * @param maximum null for as many as a cart takes
 * @param increment only in multiples of it; both bounds are such
 */
public record QuantityRule(int minimum, @Nullable Integer maximum, int increment) {

    public static final QuantityRule ANY = new QuantityRule(1, null, 1);

    public boolean allows(int pieces) {
        return pieces == nearest(pieces);
    }

    /** What may be bought instead: more where that is possible. */
    public int nearest(int pieces) {
        int enough = Math.max(minimum, (pieces + increment - 1) / increment * increment);
        return maximum == null ? enough : Math.min(enough, maximum);
    }

    /** Such as {@code 12 to 48 at a time, in multiples of 6}. */
    public String inWords() {
        if (maximum != null && maximum == minimum) {
            return "Exactly " + minimum + " at a time";
        }
        var bounds = maximum == null ? "At least " + minimum : minimum + " to " + maximum;
        return bounds + " at a time" + (increment == 1 ? "" : ", in multiples of " + increment);
    }
}

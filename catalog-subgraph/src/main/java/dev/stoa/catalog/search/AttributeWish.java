package dev.stoa.catalog.search;

import dev.stoa.platform.errors.StoaException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values of an attribute, one of which a product must have, or a range that its number is in. */
record AttributeWish(
        String key,
        @Nullable List<String> values,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {

    private static final int MOST = 10;
    private static final int MOST_VALUES = 50;

    /**
     * @throws StoaException BAD_REQUEST for too many, for one that asks for nothing or for both,
     *     for a range that ends before it begins, for a key that comes twice
     */
    static Map<String, AttributeWish> byKey(@Nullable List<AttributeWish> wishes) {
        var byKey = new TreeMap<String, AttributeWish>();
        if (wishes == null) {
            return byKey;
        }
        require(wishes.size() <= MOST, "at most " + MOST + " attributes");
        for (var wish : wishes) {
            wish.check();
            require(byKey.put(wish.key(), wish.inOrder()) == null, "each attribute once");
        }
        return byKey;
    }

    boolean isRange() {
        return values == null;
    }

    List<String> orNoValues() {
        return values == null ? List.of() : values;
    }

    /** The same, however it was written. */
    private AttributeWish inOrder() {
        return new AttributeWish(
                key,
                values == null ? null : values.stream().distinct().sorted().toList(),
                min == null ? null : min.stripTrailingZeros(),
                max == null ? null : max.stripTrailingZeros());
    }

    private void check() {
        boolean hasEnds = min != null || max != null;
        require(hasEnds == isRange(), "either `values` or `min` and `max` of each");
        require(
                values == null || (!values.isEmpty() && values.size() <= MOST_VALUES),
                "1 to " + MOST_VALUES + " values of each");
        require(min == null || max == null || min.compareTo(max) <= 0, "`min` not above `max`");
    }

    private static void require(boolean condition, String expected) {
        if (!condition) {
            throw StoaException.badRequest("`attributes`: expected " + expected + ".");
        }
    }
}

package dev.stoa.catalog.search;

import dev.stoa.catalog.attribute.AttributeDefinition;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to narrow a search, with how many hits each choice would leave.
 *
 * @param name of an option, to send back
 * @param label to show; empty for categories, brands, prices and the like
 */
record Facet(
        Kind kind,
        String name,
        String label,
        @Nullable AttributeDefinition attribute,
        List<Value> values) {

    /** By what it narrows. */
    enum Kind {
        CATEGORY,
        BRAND,
        OPTION,
        ATTRIBUTE,
        PRICE,
        AVAILABILITY
    }

    /**
     * @param value what to send back: an id, an option's value, {@code true}
     * @param priceMin the lowest price of a range
     * @param priceMax the highest price of a range; null for no end
     * @param numberMin the least number of a range
     * @param color of a swatch
     */
    record Value(
            String value,
            String label,
            int count,
            boolean isSelected,
            @Nullable Money priceMin,
            @Nullable Money priceMax,
            @Nullable BigDecimal numberMin,
            @Nullable BigDecimal numberMax,
            @Nullable String color) {

        static Value of(String value, String label, long count, boolean isSelected) {
            return new Value(
                    value, label, Math.toIntExact(count), isSelected, null, null, null, null, null);
        }

        Value priced(Money least, @Nullable Money most) {
            return new Value(value, label, count, isSelected, least, most, null, null, null);
        }

        Value measured(BigDecimal least, BigDecimal most) {
            return new Value(value, label, count, isSelected, null, null, least, most, null);
        }

        Value colored(@Nullable String shown) {
            return new Value(value, label, count, isSelected, null, null, null, null, shown);
        }
    }
}

package dev.stoa.catalog.search;

import dev.stoa.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to narrow a search, with how many hits each choice would leave. */
record Facet(Kind kind, String name, List<Value> values) {

    /** By what it narrows. */
    enum Kind {
        CATEGORY,
        BRAND,
        OPTION,
        PRICE,
        AVAILABILITY
    }

    /**
     * @param value what to send back: an id, an option's value, {@code true}
     * @param priceMin the lowest price of a range
     * @param priceMax the highest price of a range; null for no end
     */
    record Value(
            String value,
            String label,
            int count,
            boolean isSelected,
            @Nullable Money priceMin,
            @Nullable Money priceMax) {

        static Value of(String value, String label, long count, boolean isSelected) {
            return new Value(value, label, Math.toIntExact(count), isSelected, null, null);
        }
    }
}

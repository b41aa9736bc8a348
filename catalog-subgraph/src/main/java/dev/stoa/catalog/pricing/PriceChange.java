package dev.stoa.catalog.pricing;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Another price in one place of a list.
 *
 * @param next null to take the price away
 */
record PriceChange(String list, int minQuantity, Currency currency, @Nullable ListedPrice next) {

    boolean isPlaceOf(ListedPrice row) {
        return row.list().equals(list)
                && row.minQuantity() == minQuantity
                && row.price().currency().equals(currency);
    }

    /** False when the price is what it shall be already. */
    boolean differsFrom(List<ListedPrice> rows) {
        return rows.stream()
                .filter(this::isPlaceOf)
                .findFirst()
                .map(this::isOther)
                .orElse(next != null);
    }

    private boolean isOther(ListedPrice row) {
        return next == null
                || !next.price().equals(row.price())
                || !Objects.equals(next.compareAt(), row.compareAt());
    }
}

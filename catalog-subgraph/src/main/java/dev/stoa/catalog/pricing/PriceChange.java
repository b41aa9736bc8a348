package dev.stoa.catalog.pricing;

import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Another price in one place of a list.
 *
 * @param next null to take the price away
 */
public record PriceChange(
        String list, int minQuantity, Currency currency, @Nullable ListedPrice next) {

    private static final int MOST_PIECES = 100_000;

    /**
     * @param amount null to take the price away
     * @param compareAt the former price it is shown with
     */
    public static PriceChange of(
            String list,
            int minQuantity,
            Currency currency,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal compareAt,
            Instant now) {
        var next =
                amount == null
                        ? null
                        : new ListedPrice(
                                list,
                                minQuantity,
                                money(amount, currency),
                                compareAt == null ? null : money(compareAt, currency),
                                now);
        return new PriceChange(list, minQuantity, currency, next);
    }

    private static Money money(BigDecimal amount, Currency currency) {
        return Money.of(amount.stripTrailingZeros(), currency);
    }

    /** From how many pieces on a price may count. */
    public static boolean isQuantity(int pieces) {
        return pieces >= 1 && pieces <= MOST_PIECES;
    }

    public boolean isPlaceOf(ListedPrice row) {
        return row.list().equals(list)
                && row.minQuantity() == minQuantity
                && row.price().currency().equals(currency);
    }

    /** False when the price is what it shall be already. */
    public boolean differsFrom(List<ListedPrice> rows) {
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

package dev.stoa.catalog.pricing;

import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has seen in one place of a list.
 *
 * @param amount null where there was no price
 */
record ExpectedPrice(@Nullable BigDecimal amount, @Nullable BigDecimal compareAt) {

    boolean isStill(Optional<ListedPrice> current) {
        return isSame(amount, current.map(ListedPrice::price))
                && isSame(compareAt, current.map(ListedPrice::compareAt));
    }

    private static boolean isSame(@Nullable BigDecimal seen, Optional<Money> current) {
        return seen == null
                ? current.isEmpty()
                : current.filter(it -> it.amount().compareTo(seen) == 0).isPresent();
    }
}

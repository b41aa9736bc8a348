package dev.stoa.catalog.pricing;

import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a price is what it is.
 *
 * @param list the price list that won; null for the variant's own price
 * @param exchange how it came from another currency; null when it did not
 */
public record PriceReason(
        Kind kind, @Nullable PriceList list, int minQuantity, @Nullable Exchange exchange) {

    /** Where a price comes from. */
    public enum Kind {
        OWN,
        PRICE_LIST
    }

    /** From the shop's own currency. */
    public record Exchange(
            Money from, BigDecimal rate, @Nullable BigDecimal roundTo, Instant ratedAt) {}

    public @Nullable String priceListHandle() {
        return list == null ? null : list.handle();
    }

    public @Nullable String name() {
        return list == null ? null : list.name();
    }

    public @Nullable Instant endsAt() {
        return list == null ? null : list.endsAt();
    }
}

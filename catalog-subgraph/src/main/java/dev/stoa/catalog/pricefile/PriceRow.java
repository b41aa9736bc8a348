package dev.stoa.catalog.pricefile;

import dev.stoa.catalog.shopify.Row;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A price as a row tells it.
 *
 * @param row where it stands
 * @param variantId what it is the price of; null where the SKU tells
 * @param minQuantity from this many pieces on
 * @param amount null to take the price away
 * @param compareAt the former price it is shown with
 */
public record PriceRow(
        Row row,
        String list,
        @Nullable String variantId,
        @Nullable String sku,
        int minQuantity,
        Currency currency,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal compareAt) {}

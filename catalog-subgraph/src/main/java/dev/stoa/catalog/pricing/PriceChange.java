package dev.stoa.catalog.pricing;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Another price in one place of a list.
 *
 * @param next null to take the price away
 */
record PriceChange(String list, int minQuantity, Currency currency, @Nullable ListedPrice next) {}

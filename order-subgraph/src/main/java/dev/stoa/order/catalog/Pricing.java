package dev.stoa.order.catalog;

import java.util.Currency;
import java.util.Set;

/**
 * Whose prices to ask the catalogue for.
 *
 * @param market handle
 * @param customerGroups ids of the groups the buyer is in
 */
public record Pricing(String market, Currency currency, Set<String> customerGroups) {}

package dev.stoa.catalog.market;

import java.util.Set;

/**
 * Where and as whom somebody looks at prices.
 *
 * @param currency one of the market's
 * @param customerGroups ids of the groups the customer is in; none for guests
 */
public record MarketContext(Market market, MarketCurrency currency, Set<String> customerGroups) {}

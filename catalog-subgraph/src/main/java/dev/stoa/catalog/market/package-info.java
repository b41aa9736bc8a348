/**
 * Where the shop sells: countries, currencies with their rates, and how tax lies in what is shown.
 * Every request is in one {@link dev.stoa.catalog.market.MarketContext}, chosen by the headers
 * {@code X-Market} and {@code X-Currency}; the home market is the one of those who choose none.
 *
 * <p>Start reading at {@link dev.stoa.catalog.market.Market}.
 */
@NullMarked
package dev.stoa.catalog.market;

import org.jspecify.annotations.NullMarked;

/**
 * What this service knows of the shop's markets: their currencies with their rates, fed by {@code
 * catalog.market-changed}; only newer versions win.
 *
 * <p>Start with {@link dev.stoa.order.market.Markets}.
 */
@NullMarked
package dev.stoa.order.market;

import org.jspecify.annotations.NullMarked;

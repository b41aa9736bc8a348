/**
 * What a variant costs whom, and why: its own price, converted where the market's currency is
 * another, or that of a price list, whose conditions are markets, customer groups, dates and
 * quantities. The list of the highest rank wins; among equals the lower price.
 *
 * <p>Start reading at {@link dev.stoa.catalog.pricing.Prices} and {@link
 * dev.stoa.catalog.pricing.PriceList}.
 */
@NullMarked
package dev.stoa.catalog.pricing;

import org.jspecify.annotations.NullMarked;

/**
 * Which tax a place asks for: rates by tax class, and whether listed prices contain it.
 *
 * <p>Where the shop knows no rule there is no tax. Start with {@link
 * dev.stoa.order.tax.TaxRegions#of}.
 */
@NullMarked
package dev.stoa.order.tax;

import org.jspecify.annotations.NullMarked;

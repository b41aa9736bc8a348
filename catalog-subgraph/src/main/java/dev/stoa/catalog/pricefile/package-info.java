/**
 * Prices of lists as a CSV: a row for each price.
 *
 * <p>Rows name the variant by its id or its SKU. A bad row loses itself alone; a row without an
 * amount takes its price away; prices that no row names stay. What is written reads as no change.
 * Start with {@link dev.stoa.catalog.pricefile.PriceFile} and {@link
 * dev.stoa.catalog.pricefile.PriceImporter}.
 */
@NullMarked
package dev.stoa.catalog.pricefile;

import org.jspecify.annotations.NullMarked;

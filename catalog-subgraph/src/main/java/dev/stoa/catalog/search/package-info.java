/**
 * Products by what a shopper types.
 *
 * <p>Every word must be found, the last one also as the beginning of a word; case and accents do
 * not count. {@link dev.stoa.catalog.search.ProductSearch} is the port; today MongoDB answers, from
 * the words kept with each product.
 */
@NullMarked
package dev.stoa.catalog.search;

import org.jspecify.annotations.NullMarked;

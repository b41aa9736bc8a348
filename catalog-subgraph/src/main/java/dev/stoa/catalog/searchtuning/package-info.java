/**
 * What staff know about how shoppers search: words that mean the same, products that come first for
 * a text, and what was searched for.
 *
 * <p>Counts hold texts and numbers, never who typed. Start with {@link
 * dev.stoa.catalog.searchtuning.SearchTuning}.
 */
@NullMarked
package dev.stoa.catalog.searchtuning;

import org.jspecify.annotations.NullMarked;

/**
 * Products by what a shopper types, with facets.
 *
 * <p>An index finds them, in a folder of this process or in a cluster that all instances share
 * ({@link dev.stoa.catalog.search.IndexStore}); it follows the stream of changes of the products,
 * and what is shown is the product as it is now. Every word must be found, the last one also as the
 * beginning of a word; while nothing is found so, words may have typing errors, and then a third of
 * them may be missing. {@link dev.stoa.catalog.search.ProductSearch} is the port, {@link
 * dev.stoa.catalog.search.ScannedSearch} what answers from a folder with one pass over it, {@link
 * dev.stoa.catalog.search.IndexedSearch} what asks a cluster, {@link
 * dev.stoa.catalog.search.ProductEntry} what the index holds, {@link
 * dev.stoa.catalog.search.IndexFollower} what keeps it right.
 */
@NullMarked
package dev.stoa.catalog.search;

import org.jspecify.annotations.NullMarked;

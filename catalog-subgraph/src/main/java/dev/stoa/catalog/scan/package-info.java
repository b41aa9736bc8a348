/**
 * Goes through all that an index of Lucene has for a question, a word at a time.
 *
 * <p>Lucene is quick at finding the best few hits, but facets must count every one of them. So the
 * hits of each word are taken from it at once ({@link dev.stoa.catalog.scan.Weighing}), put
 * together here with the sums Lucene would make ({@link dev.stoa.catalog.scan.Weighed}), and looked
 * up in columns that stay in memory for as long as their segment lives ({@link
 * dev.stoa.catalog.scan.Column}). Files of a segment never change.
 */
@NullMarked
package dev.stoa.catalog.scan;

import org.jspecify.annotations.NullMarked;

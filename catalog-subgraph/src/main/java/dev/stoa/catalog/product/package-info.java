/**
 * Products with their variants: one document each, so that a page of products, or of variants with
 * their product, is one read.
 *
 * <p>Every change grows the version and appends {@link dev.stoa.catalog.product.ProductChanged} in
 * its transaction. Drafts and archived products are seen by staff only. {@code shelf} is the part
 * of the document that others keep: membership in collections and what can be bought. Start with
 * {@link dev.stoa.catalog.product.Product} and {@link dev.stoa.catalog.product.ProductLists}.
 */
@NullMarked
package dev.stoa.catalog.product;

import org.jspecify.annotations.NullMarked;

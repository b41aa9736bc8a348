/**
 * What staff do with whole products and their variants: make them, publish them now or later, take
 * them out of the shop, multiply them.
 *
 * <p>All of it goes through {@link dev.stoa.catalog.product.ProductDesk}, so that edits which do
 * not overlap are merged and each leaves a row in the history. Nothing is ever deleted: a product
 * is archived. Start with {@link dev.stoa.catalog.assortment.CreateProduct}.
 */
@NullMarked
package dev.stoa.catalog.assortment;

import org.jspecify.annotations.NullMarked;

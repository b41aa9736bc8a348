/**
 * Texts of the catalogue in other languages than the shop's own, as staff write them, and how far
 * they have come.
 *
 * <p>A product's texts are kept in the product, {@link
 * dev.stoa.catalog.product.ProductContent#translations()}, so that nothing more is read for them;
 * {@link dev.stoa.catalog.product.LocalizedProduct} chooses. What names a thing in the shop's own
 * language stays its key: an option that is renamed is to be translated anew. Start with {@link
 * dev.stoa.catalog.translation.TranslateProduct}.
 */
@NullMarked
package dev.stoa.catalog.translation;

import org.jspecify.annotations.NullMarked;

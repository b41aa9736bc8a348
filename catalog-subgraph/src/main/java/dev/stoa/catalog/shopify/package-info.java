/**
 * Products as Shopify exports them: one CSV in which a product takes several rows.
 *
 * <p>Pure reading: rows become an {@link dev.stoa.catalog.shopify.ImportedProduct} or problems that
 * name row, column and value. A bad row loses itself, not the good ones around it. JSON Lines hold
 * the same and are read by the same rules. Start with {@link dev.stoa.catalog.shopify.ShopifyCsv}.
 */
@NullMarked
package dev.stoa.catalog.shopify;

import org.jspecify.annotations.NullMarked;

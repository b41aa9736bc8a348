/**
 * Bundles: variants that consist of pieces of other variants and are sold at a price of their own.
 *
 * <p>A bundle has no stock. What can be had of it, and what is held, sold and put back, are the
 * pieces of its components; the inventory sees to that. Bundles are not nested. Start with {@link
 * dev.stoa.catalog.bundle.SetBundle} and {@link dev.stoa.catalog.inventory.BundleStock}.
 */
@NullMarked
package dev.stoa.catalog.bundle;

import org.jspecify.annotations.NullMarked;

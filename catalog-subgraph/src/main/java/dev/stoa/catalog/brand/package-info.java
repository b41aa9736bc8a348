/**
 * Who makes products: made by imports, which know a name alone, and by staff, who say more.
 *
 * <p>A brand has its name alone, whatever the case and accents. Whoever edits one names the version
 * they read. One that products have cannot be deleted; {@link
 * dev.stoa.catalog.brand.BrandedProducts} tells. Start with {@link dev.stoa.catalog.brand.Brands}
 * and {@link dev.stoa.catalog.brand.UpdateBrand}.
 */
@NullMarked
package dev.stoa.catalog.brand;

import org.jspecify.annotations.NullMarked;

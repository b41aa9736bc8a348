/**
 * What clients set themselves up with: name and logo of the shop, languages, markets, whether goods
 * can be picked up, limits, and the features that are switched on.
 *
 * <p>It is configured, and staff may say otherwise; it is the same for everybody, so that caches
 * may keep it. Start with {@link dev.stoa.catalog.storefront.StorefrontConfig}.
 */
@NullMarked
package dev.stoa.catalog.storefront;

import org.jspecify.annotations.NullMarked;

/**
 * The axes on which the variants of a product differ, and the variants themselves, as staff keep
 * them.
 *
 * <p>A variant keeps its id whatever happens to the options, so that carts, orders and stock go on
 * to know it; nothing takes a variant away but {@link dev.stoa.catalog.variation.DeleteVariant}.
 * Start with {@link dev.stoa.catalog.variation.ReshapedOptions}.
 */
@NullMarked
package dev.stoa.catalog.variation;

import org.jspecify.annotations.NullMarked;

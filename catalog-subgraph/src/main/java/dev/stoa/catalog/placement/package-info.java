/**
 * Slots of the shop, such as {@code home.hero}, and the banners in them.
 *
 * <p>Each language has banners of its own, each banner its time; the clock decides at each read.
 * Start with {@link dev.stoa.catalog.placement.Slot} and {@link
 * dev.stoa.catalog.placement.SetPlacement}.
 */
@NullMarked
package dev.stoa.catalog.placement;

import org.jspecify.annotations.NullMarked;

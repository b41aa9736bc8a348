/**
 * Slots of the shop, such as {@code home.hero}, and the banners in them.
 *
 * <p>Each language has banners of its own, each banner its time and its audience; the clock and who
 * asks decide at each read. What an answer for guests depends on is in the {@code Vary} of caches.
 * Start with {@link dev.stoa.catalog.placement.Slot} and {@link
 * dev.stoa.catalog.placement.SetPlacement}.
 */
@NullMarked
package dev.stoa.catalog.placement;

import org.jspecify.annotations.NullMarked;

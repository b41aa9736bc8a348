/**
 * What this service knows of the catalogue: snapshots of variants of its own, and the door to the
 * live stock.
 *
 * <p>Snapshots are fed by {@code catalog.product-changed}; only newer versions win. Start with
 * {@link dev.stoa.order.catalog.Shelf} (what can be sold now) and {@link
 * dev.stoa.order.catalog.Inventory} (holding stock).
 */
@NullMarked
package dev.stoa.order.catalog;

import org.jspecify.annotations.NullMarked;

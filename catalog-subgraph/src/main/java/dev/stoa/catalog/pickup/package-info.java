/**
 * Pick-up: where goods can be fetched, whether they are there, and by when they are ready.
 *
 * <p>Which warehouses hand goods out is theirs to say, what is on their shelves the inventory's.
 * How many pieces there are is never told. Start with {@link dev.stoa.catalog.pickup.FindPickup}.
 */
@NullMarked
package dev.stoa.catalog.pickup;

import org.jspecify.annotations.NullMarked;

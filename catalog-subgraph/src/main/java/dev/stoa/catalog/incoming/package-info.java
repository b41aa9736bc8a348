/**
 * Deliveries that are expected from suppliers.
 *
 * <p>Each is of one variant for one warehouse, and may arrive in parts. The earliest that is open
 * is what a back-order promises; it is told to the inventory in the transaction that changes the
 * delivery. Start with {@link dev.stoa.catalog.incoming.IncomingStock}.
 */
@NullMarked
package dev.stoa.catalog.incoming;

import org.jspecify.annotations.NullMarked;

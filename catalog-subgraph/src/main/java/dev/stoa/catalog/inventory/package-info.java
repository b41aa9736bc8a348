/**
 * How many pieces of a variant are there, and for whom they are held.
 *
 * <p>One document per variant holds its pieces and its reservations, so that holding is one
 * conditional update and nothing is ever oversold. {@code available} is always {@code onHand} less
 * what is held, in each warehouse and in all; {@code onHand} moves only together with rows of the
 * ledger, so that they sum to it. Start with {@link dev.stoa.catalog.inventory.Stock} and {@link
 * dev.stoa.catalog.inventory.ReserveStock}.
 */
@NullMarked
package dev.stoa.catalog.inventory;

import org.jspecify.annotations.NullMarked;

/**
 * Everything Stripe would remember, on disk in an append-only journal; memory holds only where.
 *
 * <p>All reading and changing happens in {@link dev.stoa.stripesandbox.ledger.Ledger#inOne}: one
 * call at a time, all of its changes or none. A killed process loses nothing it had answered.
 * Objects are kept as the JSON Stripe sends; their blank forms lie in {@code shapes/}.
 */
@NullMarked
package dev.stoa.stripesandbox.ledger;

import org.jspecify.annotations.NullMarked;

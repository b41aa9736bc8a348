/**
 * Values that carts and orders share: an address, what something costs, tax by rate.
 *
 * <p>They are stored as they are and answer GraphQL by the names of their components. Start with
 * {@link dev.stoa.order.values.Cost}.
 */
@NullMarked
package dev.stoa.order.values;

import org.jspecify.annotations.NullMarked;

/**
 * The basket of a shopper, from the first line until checkout takes over.
 *
 * <p>A cart belongs to a customer or to whoever knows its token; a customer has at most one that is
 * open. MongoDB is its home and every write is versioned; Redis only remembers it for a while.
 * Prices are never kept: they are worked out anew on every read. Start with {@link
 * dev.stoa.order.cart.Cart} and {@link dev.stoa.order.cart.ChangeCart}.
 */
@NullMarked
package dev.stoa.order.cart;

import org.jspecify.annotations.NullMarked;

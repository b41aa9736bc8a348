/**
 * Placed orders: a contract with the buyer, with the texts and prices of the moment it was placed.
 *
 * <p>An order is one document. Its status moves along the table of {@link
 * dev.stoa.order.order.OrderStatus}, its payment only forward, and {@link
 * dev.stoa.order.order.Orders} tells the outbox of every change. Start with {@link
 * dev.stoa.order.order.Order} and {@link dev.stoa.order.order.PlaceOrder}.
 */
@NullMarked
package dev.stoa.order.order;

import org.jspecify.annotations.NullMarked;

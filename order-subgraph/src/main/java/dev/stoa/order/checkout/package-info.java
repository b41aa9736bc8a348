/**
 * How a cart becomes an order: stock held, payment authorised, order placed.
 *
 * <p>A cart is frozen before the first step, every step can be repeated, and whoever finds a cart
 * left behind goes through the same steps again. The order, the cart's end and the stored answer
 * are one transaction, so that there is exactly one order or none. Start with {@link
 * dev.stoa.order.checkout.CompleteCart}, then {@link dev.stoa.order.checkout.SettleCart}.
 */
@NullMarked
package dev.stoa.order.checkout;

import org.jspecify.annotations.NullMarked;

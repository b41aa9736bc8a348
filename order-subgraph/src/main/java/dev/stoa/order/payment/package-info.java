/**
 * What this service knows of payments: the door to the payment subgraph and what may come back.
 *
 * <p>Every try has a key; repeating a key never charges twice, and giving a key up settles it for
 * good. Start with {@link dev.stoa.order.payment.Payments}.
 */
@NullMarked
package dev.stoa.order.payment;

import org.jspecify.annotations.NullMarked;

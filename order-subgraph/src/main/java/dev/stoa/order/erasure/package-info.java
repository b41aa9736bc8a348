/**
 * What becomes of carts and orders when a customer was erased.
 *
 * <p>Books must be kept: an order stays with what was bought, paid and taxed, the country included,
 * and loses the person; one that is still to be sent loses it once it was. Start with {@link
 * dev.stoa.order.erasure.ForgetBuyer}.
 */
@NullMarked
package dev.stoa.order.erasure;

import org.jspecify.annotations.NullMarked;

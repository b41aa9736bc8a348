/**
 * The payment provider as the shop sees it: a port of five verbs and snapshots of what the provider
 * knows.
 *
 * <p>Every call carries a key, so that repeating it never charges twice. Start with {@link
 * dev.stoa.payment.provider.PaymentProvider}; Stripe stands behind it.
 */
@NullMarked
package dev.stoa.payment.provider;

import org.jspecify.annotations.NullMarked;

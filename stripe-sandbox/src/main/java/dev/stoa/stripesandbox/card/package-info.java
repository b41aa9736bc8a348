/**
 * Stripe's test cards and the payment methods made of them.
 *
 * <p>{@link dev.stoa.stripesandbox.card.TestCard} is the table: how each card answers a charge,
 * asks for authentication, and what comes after. {@link dev.stoa.stripesandbox.card.Wallet} finds
 * the card behind a payment method and knows whether it may still be used.
 */
@NullMarked
package dev.stoa.stripesandbox.card;

import org.jspecify.annotations.NullMarked;

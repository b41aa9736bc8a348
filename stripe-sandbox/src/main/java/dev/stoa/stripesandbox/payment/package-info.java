/**
 * Payment intents, the charges they lead to, and what those bring to the balance.
 *
 * <p>A payment intent moves only as {@link dev.stoa.stripesandbox.payment.PaymentIntentStatus}
 * prints it; its JSON is its state. {@link dev.stoa.stripesandbox.payment.ConfirmPaymentIntent} is
 * where most of it happens, {@link dev.stoa.stripesandbox.payment.ChargeAttempt} asks the bank.
 */
@NullMarked
package dev.stoa.stripesandbox.payment;

import org.jspecify.annotations.NullMarked;

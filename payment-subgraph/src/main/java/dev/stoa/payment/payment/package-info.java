/**
 * Payments and their refunds.
 *
 * <p>A payment never moves by what we hope but by what the provider says: each answer, webhook and
 * inquiry ends in {@link dev.stoa.payment.payment.Payment#observe}, which only goes forward. Start
 * with {@link dev.stoa.payment.payment.AuthorizePayment}.
 */
@NullMarked
package dev.stoa.payment.payment;

import org.jspecify.annotations.NullMarked;

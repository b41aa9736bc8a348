package dev.stoa.payment.payment;

/** Answer to {@link PaymentAbandonInput}. */
record PaymentAbandoned(boolean isSettled) {}

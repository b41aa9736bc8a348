package dev.stoa.payment.payment;

/** Command of staff: give a promise back. */
record PaymentVoidInput(String idempotencyKey, String paymentId) {}

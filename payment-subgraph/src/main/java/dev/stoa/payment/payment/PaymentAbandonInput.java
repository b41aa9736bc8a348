package dev.stoa.payment.payment;

/** Command of the order subgraph: give up on a payment. */
record PaymentAbandonInput(String idempotencyKey, String reason) {}

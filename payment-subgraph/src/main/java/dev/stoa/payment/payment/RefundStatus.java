package dev.stoa.payment.payment;

/** Where a refund stands. */
public enum RefundStatus {
    PENDING,
    SUCCEEDED,
    FAILED
}

package dev.stoa.order.payment;

/** How the buyer goes on with a payment. */
public enum PaymentNextActionKind {
    REDIRECT,
    USE_SDK
}

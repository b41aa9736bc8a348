package dev.stoa.payment.provider;

/** Why a payment was declined, in general terms. */
public enum PaymentDeclineReason {
    DECLINED,
    INSUFFICIENT_FUNDS,
    EXPIRED_CARD,
    INCORRECT_CVC,
    AUTHENTICATION_FAILED,
    INVALID_METHOD
}

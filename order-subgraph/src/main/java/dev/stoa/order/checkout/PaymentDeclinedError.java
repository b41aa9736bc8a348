package dev.stoa.order.checkout;

import dev.stoa.order.payment.PaymentDeclineReason;
import dev.stoa.platform.errors.UserError;
import java.util.List;

/** The payment was declined. */
record PaymentDeclinedError(PaymentDeclineReason reason) implements UserError {

    @Override
    public String code() {
        return "PAYMENT_DECLINED";
    }

    @Override
    public String message() {
        var why =
                switch (reason) {
                    case DECLINED -> "The payment was declined.";
                    case INSUFFICIENT_FUNDS -> "There is not enough money on the account.";
                    case EXPIRED_CARD -> "The card has expired.";
                    case INCORRECT_CVC -> "The security code is wrong.";
                    case AUTHENTICATION_FAILED -> "The payment was not authenticated.";
                    case INVALID_METHOD -> "This payment method cannot be used.";
                };
        return why + " Nothing was charged; another payment method may work.";
    }

    @Override
    public List<String> path() {
        return List.of("paymentMethod");
    }
}

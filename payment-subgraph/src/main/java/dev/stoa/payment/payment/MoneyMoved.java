package dev.stoa.payment.payment;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a command of staff.
 *
 * @param refund set when money was given back
 */
record MoneyMoved(
        @Nullable Payment payment,
        @Nullable Refund refund,
        List<UserError> userErrors,
        boolean replayed) {

    static MoneyMoved done(Payment payment) {
        return new MoneyMoved(payment, null, List.of(), false);
    }

    static MoneyMoved refunded(Payment payment, Refund refund) {
        return new MoneyMoved(payment, refund, List.of(), false);
    }

    static MoneyMoved refused(@Nullable Payment payment, UserError error) {
        return new MoneyMoved(payment, null, List.of(error), false);
    }

    static MoneyMoved notPossible(Payment payment) {
        return refused(
                payment,
                GeneralError.of(
                        "INVALID_TRANSITION",
                        "Not possible while it is " + payment.status() + ".",
                        "paymentId"));
    }

    public List<UserError> warnings() {
        return List.of();
    }
}

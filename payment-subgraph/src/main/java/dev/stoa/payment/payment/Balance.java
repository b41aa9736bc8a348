package dev.stoa.payment.payment;

import dev.stoa.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is still to be paid of an order. */
final class Balance {

    private Balance() {}

    /**
     * Null when the total or all payments are hidden from the caller. A promise counts as paid;
     * money given back stays given.
     */
    static @Nullable Money due(@Nullable Money total, List<Payment> payments) {
        if (total == null || payments.isEmpty()) {
            return null;
        }
        var covered =
                payments.stream()
                        .map(Balance::covered)
                        .reduce(Money.zero(total.currency()), Money::plus);
        return covered.compareTo(total) >= 0 ? Money.zero(total.currency()) : total.minus(covered);
    }

    private static Money covered(Payment payment) {
        return switch (payment.status()) {
            case AUTHORIZED -> payment.amount();
            case CAPTURED, PARTIALLY_REFUNDED, REFUNDED, DISPUTED -> payment.capturedAmount();
            case PENDING, ACTION_REQUIRED, DECLINED, VOIDED ->
                    Money.zero(payment.amount().currency());
        };
    }
}

package dev.stoa.payment.payment;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The amount that staff ask for, checked against what there is. */
sealed interface AskedAmount {

    /** It can be had. */
    record Good(Money amount) implements AskedAmount {}

    /** It cannot, and why. */
    record Refused(UserError error) implements AskedAmount {}

    /**
     * @param amount null for all there is
     */
    static AskedAmount of(@Nullable BigDecimal amount, Money most) {
        if (amount == null) {
            return new Good(most);
        }
        if (amount.signum() <= 0) {
            return new Refused(GeneralError.invalid("The amount must be positive.", "amount"));
        }
        if (amount.compareTo(most.amount()) > 0) {
            return new Refused(
                    GeneralError.of("AMOUNT_TOO_LARGE", "Only " + most + " can be had.", "amount"));
        }
        try {
            return new Good(Money.of(amount, most.currency()));
        } catch (IllegalArgumentException e) {
            return new Refused(GeneralError.invalid("The currency has fewer decimals.", "amount"));
        }
    }
}

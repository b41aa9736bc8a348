package dev.stoa.payment.payment;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Staff take promised money. */
@UseCase
class CapturePayment {

    private final MoveOnce once;
    private final MoveMoney moveMoney;

    CapturePayment(MoveOnce once, MoveMoney moveMoney) {
        this.once = once;
        this.moveMoney = moveMoney;
    }

    MoneyMoved handle(PaymentCaptureInput command, Caller caller) {
        var staff = caller.requireStaff(Permission.PAYMENTS_WRITE);
        return once.run(
                staff,
                command,
                command.idempotencyKey(),
                command.paymentId(),
                payment -> capture(command, payment));
    }

    private MoneyMoved capture(PaymentCaptureInput command, Payment payment) {
        if (payment.status() != PaymentStatus.AUTHORIZED) {
            return MoneyMoved.notPossible(payment);
        }
        Money amount;
        try {
            amount =
                    command.amount() == null
                            ? payment.amount()
                            : Money.of(command.amount(), payment.amount().currency());
        } catch (IllegalArgumentException e) {
            return MoneyMoved.refused(
                    payment, GeneralError.invalid("The currency has fewer decimals.", "amount"));
        }
        if (amount.isNegative() || amount.isZero()) {
            return MoneyMoved.refused(
                    payment, GeneralError.invalid("The amount must be positive.", "amount"));
        }
        if (amount.compareTo(payment.amount()) > 0) {
            return MoneyMoved.refused(
                    payment,
                    GeneralError.of(
                            "AMOUNT_TOO_LARGE",
                            "Only " + payment.amount() + " is promised.",
                            "amount"));
        }
        return MoneyMoved.done(moveMoney.capture(payment, amount));
    }
}

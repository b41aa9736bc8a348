package dev.stoa.payment.payment;

import dev.stoa.platform.UseCase;
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
        return switch (AskedAmount.of(command.amount(), payment.amount())) {
            case AskedAmount.Good(var amount) ->
                    MoneyMoved.done(moveMoney.capture(payment, amount));
            case AskedAmount.Refused(var error) -> MoneyMoved.refused(payment, error);
        };
    }
}

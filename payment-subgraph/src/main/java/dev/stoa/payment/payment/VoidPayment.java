package dev.stoa.payment.payment;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Staff give promised money back. */
@UseCase
class VoidPayment {

    private final MoveOnce once;
    private final MoveMoney moveMoney;

    VoidPayment(MoveOnce once, MoveMoney moveMoney) {
        this.once = once;
        this.moveMoney = moveMoney;
    }

    MoneyMoved handle(PaymentVoidInput command, Caller caller) {
        var staff = caller.requireStaff(Permission.PAYMENTS_WRITE);
        return once.run(
                staff, command, command.idempotencyKey(), command.paymentId(), this::giveBack);
    }

    private MoneyMoved giveBack(Payment payment) {
        return switch (payment.status()) {
            case AUTHORIZED, ACTION_REQUIRED -> MoneyMoved.done(moveMoney.giveBackPromise(payment));
            case PENDING, CAPTURED, DECLINED, VOIDED, PARTIALLY_REFUNDED, REFUNDED, DISPUTED ->
                    MoneyMoved.notPossible(payment);
        };
    }
}

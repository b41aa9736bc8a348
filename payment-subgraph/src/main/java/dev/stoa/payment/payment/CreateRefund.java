package dev.stoa.payment.payment;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Staff give taken money back. */
@UseCase
class CreateRefund {

    private static final int LONGEST_REASON = 500;

    private final MoveOnce once;
    private final MoveMoney moveMoney;

    CreateRefund(MoveOnce once, MoveMoney moveMoney) {
        this.once = once;
        this.moveMoney = moveMoney;
    }

    MoneyMoved handle(RefundCreateInput command, Caller caller) {
        var staff = caller.requireStaff(Permission.PAYMENTS_WRITE);
        // The same key leads to the same refund, even when the answer of the first try was lost.
        var refundId = Ids.derived("ref", staff.id() + ":" + command.idempotencyKey());
        return once.run(
                staff,
                command,
                command.idempotencyKey(),
                command.paymentId(),
                payment -> refund(command, payment, refundId));
    }

    private MoneyMoved refund(RefundCreateInput command, Payment payment, String refundId) {
        var earlier = payment.findRefund(refundId);
        if (earlier.isPresent()) {
            return done(moveMoney.settleRefund(payment, earlier.get()), refundId);
        }
        if (!payment.isRefundable()) {
            return MoneyMoved.notPossible(payment);
        }
        if (command.reason() != null && command.reason().length() > LONGEST_REASON) {
            return MoneyMoved.refused(
                    payment, GeneralError.invalid("At most 500 characters.", "reason"));
        }
        return switch (AskedAmount.of(command.amount(), payment.refundable())) {
            case AskedAmount.Good(var amount) ->
                    done(moveMoney.refund(payment, amount, command.reason(), refundId), refundId);
            case AskedAmount.Refused(var error) -> MoneyMoved.refused(payment, error);
        };
    }

    private static MoneyMoved done(Payment payment, String refundId) {
        return MoneyMoved.refunded(payment, payment.findRefund(refundId).orElseThrow());
    }
}

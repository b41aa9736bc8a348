package dev.stoa.payment.payment;

import dev.stoa.payment.provider.ProviderRefusal;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.idempotency.Begun;
import dev.stoa.platform.idempotency.IdempotencyKeys;
import dev.stoa.platform.idempotency.KeyRefusals;
import dev.stoa.platform.security.Caller;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Runs a command of staff once for its key. */
@Component
class MoveOnce {

    private static final String PAYMENT = "payment";
    private static final String REFUND = "refund";

    private final IdempotencyKeys keys;
    private final Payments payments;

    MoveOnce(IdempotencyKeys keys, Payments payments) {
        this.keys = keys;
        this.payments = payments;
    }

    /**
     * @param command the whole input: what must be the same on every repetition
     */
    MoneyMoved run(
            Caller.Staff staff,
            Record command,
            String key,
            String paymentId,
            Function<Payment, MoneyMoved> move) {
        if (!IdempotencyKeys.isWellFormed(key)) {
            return MoneyMoved.refused(null, KeyRefusals.malformed());
        }
        return switch (keys.begin(staff.id(), command.getClass().getSimpleName(), key, command)) {
            case Begun.Fresh fresh -> moveOrSuspend(fresh, paymentId, move);
            case Begun.Replay replay -> replayed(replay.answer());
            case Begun.Running _ -> MoneyMoved.refused(null, KeyRefusals.inProgress());
            case Begun.Reused _ -> MoneyMoved.refused(null, KeyRefusals.reused());
        };
    }

    /** What is not certain yet is asked for again by the same key, at once. */
    private MoneyMoved moveOrSuspend(
            Begun.Fresh fresh, String paymentId, Function<Payment, MoneyMoved> move) {
        try {
            return move(fresh, paymentId, move);
        } catch (RuntimeException e) {
            keys.suspend(fresh);
            throw e;
        }
    }

    private MoneyMoved move(
            Begun.Fresh fresh, String paymentId, Function<Payment, MoneyMoved> move) {
        var payment = payments.byId(paymentId);
        var moved =
                payment.isEmpty()
                        ? MoneyMoved.refused(
                                null, GeneralError.notFound("This payment", "paymentId"))
                        : moveUnlessRefused(payment.get(), move);
        if (!moved.userErrors().isEmpty()) {
            keys.forget(fresh);
            return moved;
        }
        var refund = moved.refund();
        keys.complete(
                fresh,
                new Document(PAYMENT, paymentId)
                        .append(REFUND, refund == null ? null : refund.id()));
        return moved;
    }

    private static MoneyMoved moveUnlessRefused(
            Payment payment, Function<Payment, MoneyMoved> move) {
        try {
            return move.apply(payment);
        } catch (ProviderRefusal refused) {
            return MoneyMoved.refused(
                    payment,
                    GeneralError.of(
                            "PROVIDER_REFUSED",
                            "The payment provider refused: " + refused.getMessage()));
        }
    }

    private MoneyMoved replayed(Document answer) {
        var payment = payments.byId(answer.getString(PAYMENT)).orElseThrow();
        var refundId = answer.getString(REFUND);
        var refund = refundId == null ? null : payment.findRefund(refundId).orElse(null);
        return new MoneyMoved(payment, refund, List.of(), true);
    }
}

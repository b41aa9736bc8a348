package dev.stoa.payment.payment;

import dev.stoa.payment.provider.PaymentProvider;
import dev.stoa.payment.provider.ProviderFault;
import dev.stoa.payment.provider.ProviderPayment;
import dev.stoa.payment.provider.ProviderRefund;
import dev.stoa.payment.provider.ProviderRefusal;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The three moves of money once it is promised. Each may be repeated after any failure: a capture
 * or a cancellation that happened shows in the provider's answer, a refund carries its own key.
 */
@Component
class MoveMoney {

    private final Payments payments;
    private final PaymentProvider provider;
    private final ObservePayment observe;
    private final Transactions transactions;
    private final Clock clock;

    MoveMoney(
            Payments payments,
            PaymentProvider provider,
            ObservePayment observe,
            Transactions transactions,
            Clock clock) {
        this.payments = payments;
        this.provider = provider;
        this.observe = observe;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @throws ProviderRefusal when the provider will not do it
     * @throws StoaException UNAVAILABLE when the outcome is not known yet
     */
    Payment capture(Payment payment, Money amount) {
        return move(payment, () -> provider.capture(reference(payment), amount));
    }

    /** Throws as {@link #capture}. */
    Payment giveBackPromise(Payment payment) {
        return move(payment, () -> provider.cancel(reference(payment)));
    }

    /**
     * Writes the refund down, then asks for it. Throws as {@link #capture}; the refund then stays
     * pending and is asked for again.
     *
     * @param refundId id of the refund, the same on every repetition
     */
    Payment refund(Payment payment, Money amount, @Nullable String reason, String refundId) {
        var begun =
                transactions.inOne(
                        () -> {
                            var current = payments.byId(payment.id()).orElseThrow();
                            if (current.findRefund(refundId).isEmpty()) {
                                var _ = current.refund(refundId, amount, reason, clock.instant());
                                payments.save(current);
                            }
                            return current;
                        });
        return settleRefund(begun, begun.findRefund(refundId).orElseThrow());
    }

    /**
     * Gives back all that is left, once for each cause. Throws as {@link #capture}.
     *
     * @param cause what happened, such as {@code cancelled}
     */
    Payment refundAll(Payment payment, String reason, String cause) {
        var refundId = Ids.derived("ref", payment.id() + ":" + cause);
        return payment.refundable().isZero() && payment.findRefund(refundId).isEmpty()
                ? payment
                : refund(payment, payment.refundable(), reason, refundId);
    }

    /** Asks for a refund that is written down; done when it is no longer pending. */
    Payment settleRefund(Payment payment, Refund refund) {
        if (refund.status() != RefundStatus.PENDING) {
            return payment;
        }
        var outcome = askForRefund(payment, refund);
        change(payment, refund, known -> known.with(outcome));
        return observe.handle(payment.id(), provider.find(reference(payment)));
    }

    private RefundStatus askForRefund(Payment payment, Refund refund) {
        var reference = reference(payment);
        try {
            return provider.findRefund(reference, refund.id())
                    .or(
                            () ->
                                    Optional.of(
                                            provider.refund(
                                                    reference,
                                                    refund.amount(),
                                                    refund.id(),
                                                    refund.providerKey())))
                    .map(MoveMoney::status)
                    .orElseThrow();
        } catch (ProviderRefusal refused) {
            return RefundStatus.FAILED;
        } catch (ProviderFault fault) {
            return provider.findRefund(reference, refund.id())
                    .map(MoveMoney::status)
                    .orElseThrow(() -> notYet(payment, refund, fault));
        }
    }

    /** Nothing was given back: it stays promised, and is asked for again. */
    private StoaException notYet(Payment payment, Refund refund, ProviderFault fault) {
        change(payment, refund, Refund::withFault);
        return StoaException.unavailable("The payment provider", fault);
    }

    private void change(Payment payment, Refund refund, UnaryOperator<Refund> change) {
        transactions.inOne(
                () -> {
                    var current = payments.byId(payment.id()).orElseThrow();
                    current.changeRefund(refund.id(), change, clock.instant());
                    payments.save(current);
                });
    }

    private Payment move(Payment payment, Supplier<ProviderPayment> step) {
        try {
            return observe.handle(payment.id(), step.get());
        } catch (ProviderRefusal refused) {
            var current = observe.handle(payment.id(), provider.find(reference(payment)));
            if (current.status() == payment.status()) {
                throw refused;
            }
            return current;
        } catch (ProviderFault fault) {
            var current = observe.handle(payment.id(), provider.find(reference(payment)));
            if (current.status() == payment.status()) {
                throw StoaException.unavailable("The payment provider", fault);
            }
            return current;
        }
    }

    private static RefundStatus status(ProviderRefund refund) {
        return switch (refund.state()) {
            case PENDING -> RefundStatus.PENDING;
            case SUCCEEDED -> RefundStatus.SUCCEEDED;
            case FAILED -> RefundStatus.FAILED;
        };
    }

    private static String reference(Payment payment) {
        return Objects.requireNonNull(
                payment.providerReference(), "a payment that was never at the provider");
    }
}

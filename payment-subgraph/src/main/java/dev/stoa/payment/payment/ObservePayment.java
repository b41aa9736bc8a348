package dev.stoa.payment.payment;

import dev.stoa.payment.provider.PaymentProvider;
import dev.stoa.payment.provider.ProviderPayment;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;

/** Takes in how a payment stands at the provider, and tells the others. */
@UseCase
public class ObservePayment {

    private final Payments payments;
    private final PaymentProvider provider;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    ObservePayment(
            Payments payments,
            PaymentProvider provider,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.payments = payments;
        this.provider = provider;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Repeatable, and safe with news that come late or out of order. */
    public Payment handle(String paymentId, ProviderPayment seen) {
        var payment = transactions.inOne(() -> take(paymentId, seen));
        cancelPromiseThatNobodyWants(payment, seen);
        return payment;
    }

    /**
     * As above; mostly the answer to our own request has told it before, and nothing is written.
     *
     * @param read the payment as it is stored; not to be used any more
     */
    public Payment handle(Payment read, ProviderPayment seen) {
        if (read.observe(seen, clock.instant())) {
            return handle(read.id(), seen);
        }
        cancelPromiseThatNobodyWants(read, seen);
        return read;
    }

    private Payment take(String paymentId, ProviderPayment seen) {
        var payment = payments.byId(paymentId).orElseThrow();
        var status = payment.status();
        var refunded = payment.refundedAmount();
        if (payment.observe(seen, clock.instant())) {
            payments.save(payment);
            if (payment.status() != status || !payment.refundedAmount().equals(refunded)) {
                PaymentEvents.of(payment)
                        .ifPresent(event -> outbox.append(event, paymentId, payment.version()));
            }
        }
        return payment;
    }

    /**
     * A promise that shows up after we gave up on the payment, or beside the one we know, is given
     * back.
     */
    private void cancelPromiseThatNobodyWants(Payment payment, ProviderPayment seen) {
        var reference = seen.reference();
        if (reference == null || seen.state() != ProviderPayment.State.AUTHORIZED) {
            return;
        }
        boolean unwanted = payment.isSettled() || !reference.equals(payment.providerReference());
        if (unwanted) {
            var _ = provider.cancel(reference);
        }
    }
}

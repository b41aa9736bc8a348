package dev.stoa.payment.payment;

import dev.stoa.platform.UseCase;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the provider about payments that wait too long: the buyer passed 3-D Secure and no webhook
 * came, an answer was lost, a refund is written down but not made.
 */
@UseCase
class SettlePayments {

    private static final Logger log = LoggerFactory.getLogger(SettlePayments.class);
    private static final Duration TOO_LONG = Duration.ofSeconds(20);
    private static final int BATCH = 50;

    private final Payments payments;
    private final AuthorizePayment authorize;
    private final MoveMoney moveMoney;
    private final Clock clock;

    SettlePayments(
            Payments payments, AuthorizePayment authorize, MoveMoney moveMoney, Clock clock) {
        this.payments = payments;
        this.authorize = authorize;
        this.moveMoney = moveMoney;
        this.clock = clock;
    }

    void handle() {
        var since = clock.instant().minus(TOO_LONG);
        payments.unsettledSince(since, BATCH).forEach(authorize::settle);
        payments.withPendingRefundSince(since, BATCH).forEach(this::settleRefunds);
    }

    private void settleRefunds(Payment payment) {
        for (var refund : payment.refunds()) {
            try {
                var _ = moveMoney.settleRefund(payment, refund);
            } catch (RuntimeException e) {
                log.warn(
                        "Refund {} of {} stays pending: {}",
                        refund.id(),
                        payment.id(),
                        e.toString());
            }
        }
    }
}

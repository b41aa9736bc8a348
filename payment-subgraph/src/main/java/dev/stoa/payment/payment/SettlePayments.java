package dev.stoa.payment.payment;

import dev.stoa.platform.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the provider about payments that wait too long: the buyer passed 3-D Secure and no webhook
 * came, an answer was lost, a refund is written down but not made.
 */
@UseCase
class SettlePayments {

    private static final Logger log = LoggerFactory.getLogger(SettlePayments.class);
    private static final Duration TOO_LONG = Duration.ofSeconds(10);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int BATCH = 50;
    private static final int AT_ONCE = 8;

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

    /** Several at once, so that one whose provider is slow does not keep the others. */
    void handle() {
        var now = clock.instant();
        var since = now.minus(TOO_LONG);
        var unsettled = payments.unsettledSince(since, now, BATCH);
        var refunding = payments.withPendingRefundSince(since, BATCH);
        try (var workers = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            unsettled.forEach(payment -> workers.execute(() -> settle(payment, now)));
            refunding.forEach(payment -> workers.execute(() -> settleRefunds(payment)));
        }
    }

    /**
     * The longer nothing happens the less often we ask, so that buyers who never come back do not
     * keep others waiting.
     */
    private void settle(Payment payment, Instant now) {
        var pause = Duration.between(payment.updatedAt(), now).dividedBy(2);
        var bounded = pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause;
        payments.lookAgain(
                payment, now.plus(bounded.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : bounded));
        try {
            var _ = authorize.settle(payment);
        } catch (RuntimeException e) {
            log.warn("Payment {} stays {}: {}", payment.id(), payment.status(), e.toString());
        }
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

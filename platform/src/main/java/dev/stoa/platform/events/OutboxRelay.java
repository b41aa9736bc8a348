package dev.stoa.platform.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the outbox holds, in order, from one instance at a time. When the transport turns out
 * to have lost events, those of the last day are sent again. When it fails for a while, they and
 * all that follow are delivered directly until it is back.
 */
class OutboxRelay {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final String JOB = "outbox-relay";
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LOSS_CHECK = Duration.ofSeconds(5);
    private static final Duration RESENT = Duration.ofDays(1);
    private static final int BATCH = 100;

    private final Outbox outbox;
    private final EventTransport transport;
    private final Lease lease;
    private final RelayPosition position;
    private final Wakeup wakeup;
    private final Clock clock;
    private final String source;
    private final DirectDelivery direct;
    private Instant nextLossCheck = Instant.EPOCH;

    OutboxRelay(
            Outbox outbox,
            EventTransport transport,
            Lease lease,
            RelayPosition position,
            Wakeup wakeup,
            Clock clock,
            String source,
            DirectDelivery direct) {
        this.outbox = outbox;
        this.transport = transport;
        this.lease = lease;
        this.position = position;
        this.wakeup = wakeup;
        this.clock = clock;
        this.source = source;
        this.direct = direct;
    }

    void step() throws InterruptedException {
        if (!lease.hold(JOB, LEASE)) {
            direct.transportAnswered();
            wakeup.await(LEASE.dividedBy(2));
            return;
        }
        try {
            relay();
        } catch (RuntimeException e) {
            if (direct.transportFailed()) {
                // The transport may have died with events that nobody had read yet.
                outbox.resendSince(clock.instant().minus(RESENT));
            }
            throw e;
        }
    }

    private void relay() throws InterruptedException {
        var events = outbox.unsent(BATCH);
        var now = clock.instant();
        if (events.isEmpty() && now.isBefore(nextLossCheck)) {
            direct.transportMayAnswer();
            wakeup.await(POLL);
            return;
        }
        nextLossCheck = now.plus(LOSS_CHECK);
        var end = transport.send(source, events, position.known());
        if (end == null) {
            log.warn(
                    "The transport has lost events: {} are sent again",
                    outbox.resendSince(now.minus(RESENT)));
            position.remember(null);
        } else if (!events.isEmpty()) {
            direct.transportAnswered();
            position.remember(end);
            outbox.markSent(events.stream().map(EventEnvelope::id).toList());
        }
    }
}

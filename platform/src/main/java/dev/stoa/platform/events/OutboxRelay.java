package dev.stoa.platform.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the outbox holds, in order, from one instance at a time. When the transport turns out
 * to have lost events, those of the last day are sent again.
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
    private Instant nextLossCheck = Instant.EPOCH;

    OutboxRelay(
            Outbox outbox,
            EventTransport transport,
            Lease lease,
            RelayPosition position,
            Wakeup wakeup,
            Clock clock,
            String source) {
        this.outbox = outbox;
        this.transport = transport;
        this.lease = lease;
        this.position = position;
        this.wakeup = wakeup;
        this.clock = clock;
        this.source = source;
    }

    void step() throws InterruptedException {
        if (!lease.hold(JOB, LEASE)) {
            wakeup.await(LEASE.dividedBy(2));
            return;
        }
        resendWhatWasLost();
        var events = outbox.unsent(BATCH);
        if (events.isEmpty()) {
            wakeup.await(POLL);
            return;
        }
        transport.send(source, events);
        outbox.markSent(events.stream().map(EventEnvelope::id).toList());
        position.remember(transport.newestPosition(source));
    }

    private void resendWhatWasLost() {
        var now = clock.instant();
        if (now.isBefore(nextLossCheck)) {
            return;
        }
        nextLossCheck = now.plus(LOSS_CHECK);
        var known = position.known();
        if (known != null && transport.isBefore(transport.newestPosition(source), known)) {
            log.warn(
                    "The transport has lost events: {} are sent again",
                    outbox.resendSince(now.minus(RESENT)));
            position.remember(null);
        }
    }
}

package dev.stoa.payment.webhook;

import dev.stoa.payment.payment.ObservePayment;
import dev.stoa.payment.payment.Payments;
import dev.stoa.payment.provider.PaymentProvider;
import dev.stoa.platform.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on what the provider told us. The event only says where to look: what counts is how the
 * payment stands at the provider now, so late and repeated events do no harm.
 */
@UseCase
class HandleProviderEvents {

    private static final Logger log = LoggerFactory.getLogger(HandleProviderEvents.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int MOST_ATTEMPTS = 20;
    private static final int BATCH = 50;

    private final ProviderEvents events;
    private final Payments payments;
    private final ObservePayment observe;
    private final PaymentProvider provider;
    private final Clock clock;

    HandleProviderEvents(
            ProviderEvents events,
            Payments payments,
            ObservePayment observe,
            PaymentProvider provider,
            Clock clock) {
        this.events = events;
        this.payments = payments;
        this.observe = observe;
        this.provider = provider;
        this.clock = clock;
    }

    /**
     * Several events about one payment take one look: they come together, and say the same.
     *
     * @return how many events were due
     */
    int handle() {
        var due = events.due(clock.instant(), BATCH);
        var byPayment = new LinkedHashMap<String, List<ProviderEvent>>();
        for (var event : due) {
            if (event.reference() == null || event.attempts() >= MOST_ATTEMPTS) {
                events.done(List.of(event), clock.instant());
            } else {
                byPayment.computeIfAbsent(event.reference(), _ -> new ArrayList<>()).add(event);
            }
        }
        byPayment.forEach(this::tryHandle);
        return due.size();
    }

    private void tryHandle(String reference, List<ProviderEvent> about) {
        boolean seen = false;
        try {
            seen = look(reference);
        } catch (RuntimeException e) {
            log.warn("Provider events of {} are tried again: {}", reference, e.toString());
        }
        if (seen) {
            events.done(about, clock.instant());
            return;
        }
        for (var event : about) {
            events.postpone(event, clock.instant().plus(pause(event.attempts())));
        }
    }

    /**
     * False when we do not know the payment yet: the webhook may be faster than the answer to our
     * own request.
     */
    private boolean look(String reference) {
        var seen = provider.find(reference);
        var payment =
                payments.byProviderReference(reference)
                        .or(() -> Optional.ofNullable(seen.paymentId()).flatMap(payments::byId));
        payment.ifPresent(
                known -> {
                    var _ = observe.handle(known, seen);
                });
        return payment.isPresent();
    }

    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 12));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}

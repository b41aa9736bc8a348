package dev.stoa.platform.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows whether events flow, and by which way. */
class EventMetrics implements MeterBinder {

    private static final Logger log = LoggerFactory.getLogger(EventMetrics.class);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final Lease lease;
    private final DirectDelivery direct;
    private final Clock clock;
    private Outbox.Backlog backlog = new Outbox.Backlog(0, Duration.ZERO);
    private Instant nextLook = Instant.EPOCH;

    EventMetrics(Outbox outbox, Lease lease, DirectDelivery direct, Clock clock) {
        this.outbox = outbox;
        this.lease = lease;
        this.direct = direct;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "stoa.outbox.backlog", "events to be sent", Outbox.Backlog::events);
        gauge(
                registry,
                "stoa.outbox.lag.seconds",
                "age of the oldest event to be sent",
                backlog -> backlog.lag().toMillis() / 1000.0);
        Gauge.builder("stoa.events.direct", direct, way -> way.isOn() ? 1 : 0)
                .description("1 while events go straight to the subgraphs, without Redis")
                .register(registry);
        Gauge.builder("stoa.leases.held", lease, held -> held.held().size())
                .description("jobs that this instance does for all instances")
                .register(registry);
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            String description,
            ToDoubleFunction<Outbox.Backlog> value) {
        Gauge.builder(name, this, metrics -> value.applyAsDouble(metrics.look()))
                .description(description)
                .register(registry);
    }

    /** At most one look in a while, however many ask; the last one while the database is away. */
    private synchronized Outbox.Backlog look() {
        var now = clock.instant();
        if (!now.isBefore(nextLook)) {
            nextLook = now.plus(FRESH);
            try {
                backlog = outbox.backlog();
            } catch (RuntimeException e) {
                log.debug("The outbox cannot be looked into: {}", e.toString());
            }
        }
        return backlog;
    }
}

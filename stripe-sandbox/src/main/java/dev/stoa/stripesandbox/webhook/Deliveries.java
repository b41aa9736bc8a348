package dev.stoa.stripesandbox.webhook;

import dev.stoa.stripesandbox.fault.Fault;
import dev.stoa.stripesandbox.fault.FaultKind;
import dev.stoa.stripesandbox.fault.Faults;
import dev.stoa.stripesandbox.ledger.EventSink;
import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Ledger;
import dev.stoa.stripesandbox.ledger.Origin;
import dev.stoa.stripesandbox.protocol.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Sends each event until the shop says 2xx, for three days at most. */
public final class Deliveries implements EventSink, AutoCloseable {

    private static final int LANES = 16;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration LIFE = Duration.ofDays(3);

    private final Ledger ledger;
    private final Faults faults;
    private final Clock clock;
    private final Duration firstWait;
    private final Courier courier;
    private final List<ExecutorService> lanes = new ArrayList<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final Queue<Runnable> held = new ConcurrentLinkedQueue<>();
    private final AtomicInteger open = new AtomicInteger();
    private volatile @Nullable WebhookTarget target;

    public Deliveries(Ledger ledger, Faults faults, Clock clock, Duration firstWait) {
        this.ledger = ledger;
        this.faults = faults;
        this.clock = clock;
        this.firstWait = firstWait;
        this.courier = new Courier(clock);
        for (int i = 0; i < LANES; i++) {
            lanes.add(Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()));
        }
    }

    /** Where events go from now on; null sends them nowhere. */
    public void sendTo(@Nullable WebhookTarget target) {
        this.target = target;
    }

    public @Nullable WebhookTarget target() {
        return target;
    }

    @Override
    public int receivers() {
        return target == null ? 0 : 1;
    }

    @Override
    public void committed(ObjectNode event) {
        if (target != null) {
            enqueue(event);
        }
    }

    /** Takes up what was not delivered before the last end. */
    public void resume() {
        List<ObjectNode> undelivered =
                ledger.inOne(
                        Origin.STRIPE,
                        tx ->
                                tx.newestFirst(Kind.EVENT)
                                        .filter(event -> Json.number(event, "pending_webhooks") > 0)
                                        .filter(
                                                event ->
                                                        tx.find(
                                                                        Kind.DELIVERY,
                                                                        Json.text(event, "id"))
                                                                .isEmpty())
                                        .toList());
        undelivered.reversed().forEach(this::enqueue);
    }

    /** Sends an event once more, whatever became of it before. */
    public void resend(ObjectNode event) {
        enqueue(event);
    }

    /** Waits until nothing is on its way or waiting for a retry. */
    public boolean awaitQuiet(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (open.get() > 0) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return true;
    }

    private void enqueue(ObjectNode event) {
        open.incrementAndGet();
        Parcel parcel = Parcel.of(event);
        run(parcel, () -> first(parcel));
    }

    private void first(Parcel parcel) {
        if (faults.take(FaultKind.WEBHOOK_DROP, parcel.type()).isPresent()) {
            end(parcel, false);
            return;
        }
        Optional<Fault> delay = faults.take(FaultKind.WEBHOOK_DELAY, parcel.type());
        if (delay.isPresent()) {
            later(parcel, delay.get().delay(), () -> send(parcel, 1));
            return;
        }
        Optional<Fault> outOfOrder = faults.take(FaultKind.WEBHOOK_OUT_OF_ORDER, parcel.type());
        if (outOfOrder.isPresent()) {
            hold(parcel, outOfOrder.get());
            return;
        }
        if (faults.take(FaultKind.WEBHOOK_DUPLICATE, parcel.type()).isPresent()) {
            open.incrementAndGet();
            send(parcel, 1);
        }
        send(parcel, 1);
    }

    private void send(Parcel parcel, int attempt) {
        WebhookTarget now = target;
        Optional<byte[]> body = now == null ? Optional.empty() : body(parcel);
        boolean delivered = now != null && body.isPresent() && courier.deliver(body.get(), now);
        for (Runnable next = held.poll(); next != null; next = held.poll()) {
            next.run();
        }
        boolean tooOld = clock.instant().isAfter(parcel.created().plus(LIFE));
        if (delivered || tooOld || body.isEmpty()) {
            end(parcel, delivered);
        } else {
            later(parcel, waitAfter(attempt), () -> send(parcel, attempt + 1));
        }
    }

    /** Empty after a reset. */
    private Optional<byte[]> body(Parcel parcel) {
        return ledger.inOne(Origin.STRIPE, tx -> tx.find(Kind.EVENT, parcel.id()))
                .map(Json::pretty);
    }

    /** Until another event has gone, or the delay is over. */
    private void hold(Parcel parcel, Fault fault) {
        AtomicInteger sent = new AtomicInteger();
        Runnable once =
                () -> {
                    if (sent.getAndIncrement() == 0) {
                        send(parcel, 1);
                    }
                };
        held.add(once);
        later(
                parcel,
                fault.delay(),
                () -> {
                    held.remove(once);
                    once.run();
                });
    }

    private Duration waitAfter(int attempt) {
        Duration wait = firstWait.multipliedBy(1L << Math.min(attempt - 1, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private void end(Parcel parcel, boolean delivered) {
        ledger.inOne(
                Origin.STRIPE,
                tx -> {
                    Optional<ObjectNode> event = tx.find(Kind.EVENT, parcel.id());
                    if (event.isPresent()) {
                        ObjectNode delivery = Json.object().put("created", tx.now());
                        tx.put(Kind.DELIVERY, parcel.id(), delivery.put("delivered", delivered));
                    }
                    return event;
                });
        open.decrementAndGet();
    }

    /** A timer and not a sleeping thread: thousands may wait while the shop is down. */
    private void later(Parcel parcel, Duration wait, Runnable work) {
        try {
            timer.schedule(() -> run(parcel, work), wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The sandbox is closing; what is undelivered is taken up at the next start.
        }
    }

    private void run(Parcel parcel, Runnable work) {
        try {
            lanes.get(Math.floorMod(parcel.subject().hashCode(), LANES)).execute(work);
        } catch (RejectedExecutionException e) {
            // As above.
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        lanes.forEach(ExecutorService::shutdownNow);
        lanes.forEach(ExecutorService::close);
        courier.close();
    }
}

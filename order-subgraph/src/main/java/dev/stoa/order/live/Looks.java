package dev.stoa.order.live;

import dev.stoa.order.order.Order;
import dev.stoa.order.order.Orders;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/** Reads watched orders, few at a time. */
final class Looks {

    private static final int READS_AT_ONCE = 16;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Orders orders;
    private final Scheduler scheduler;
    private final Semaphore reads = new Semaphore(READS_AT_ONCE);

    Looks(Orders orders, Scheduler scheduler) {
        this.orders = orders;
        this.scheduler = scheduler;
    }

    /**
     * The order as it is when the first asks for it: one read, however many share the look. A
     * database that is away for a while ends no stream.
     */
    Mono<Order> at(String orderId) {
        return Mono.fromCallable(() -> read(orderId))
                .subscribeOn(scheduler)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE).maxBackoff(LONGEST_PAUSE))
                .cache();
    }

    private @Nullable Order read(String orderId) throws InterruptedException {
        reads.acquire();
        try {
            return orders.byId(orderId).orElse(null);
        } finally {
            reads.release();
        }
    }
}

package dev.stoa.order.live;

import dev.stoa.order.order.FindOrders;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.Orders;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/** Shows an order as it moves to one who may see it. */
@UseCase
class WatchOrder {

    private static final int READS_AT_ONCE = 16;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final FindOrders findOrders;
    private final Orders orders;
    private final Watchers watchers;
    private final Scheduler scheduler;
    private final Semaphore reads = new Semaphore(READS_AT_ONCE);

    WatchOrder(FindOrders findOrders, Orders orders, Watchers watchers, Scheduler liveScheduler) {
        this.findOrders = findOrders;
        this.orders = orders;
        this.watchers = watchers;
        this.scheduler = liveScheduler;
    }

    /** The order now and after every change; an error for those who may not see it. */
    Flux<Order> handle(String orderId, @Nullable String accessToken, Caller caller) {
        if (findOrders.visible(orderId, accessToken, caller).isEmpty()) {
            return Flux.error(refusal(caller));
        }
        return watchers.of(orderId, watcher(orderId, caller))
                .concatMap(_ -> read(orderId), 0)
                .distinctUntilChanged(Order::version);
    }

    /** Guests count by the order they were given. */
    private static String watcher(String orderId, Caller caller) {
        return switch (caller) {
            case Caller.Customer customer -> customer.id();
            case Caller.Staff staff -> staff.id();
            case Caller.Guest _, Caller.Service _ -> orderId;
        };
    }

    /** A database that is away for a while ends no stream. */
    private Mono<Order> read(String orderId) {
        return Mono.fromCallable(() -> readNow(orderId))
                .subscribeOn(scheduler)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE).maxBackoff(LONGEST_PAUSE));
    }

    private @Nullable Order readNow(String orderId) throws InterruptedException {
        reads.acquire();
        try {
            return orders.byId(orderId).orElse(null);
        } finally {
            reads.release();
        }
    }

    /** The same whether the order is another's or does not exist. */
    private static StoaException refusal(Caller caller) {
        return caller instanceof Caller.Guest
                ? StoaException.unauthenticated()
                : StoaException.forbidden();
    }
}

package dev.stoa.order.live;

import dev.stoa.order.order.FindOrders;
import dev.stoa.order.order.Order;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.live.Watcher;
import dev.stoa.platform.live.Watchers;
import dev.stoa.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Shows an order as it moves to one who may see it. */
@UseCase
class WatchOrder {

    private final FindOrders findOrders;
    private final Watchers<Mono<Order>> watchers;
    private final Scheduler scheduler;

    WatchOrder(FindOrders findOrders, Watchers<Mono<Order>> watchers, Scheduler liveScheduler) {
        this.findOrders = findOrders;
        this.watchers = watchers;
        this.scheduler = liveScheduler;
    }

    /** The order now and after every change; an error for those who may not see it. */
    Flux<Order> handle(String orderId, @Nullable String accessToken, Caller caller) {
        if (findOrders.visible(orderId, accessToken, caller).isEmpty()) {
            return Flux.error(refusal(caller));
        }
        return watchers.of(orderId, watcher(orderId, caller))
                .concatMap(look -> look.publishOn(scheduler), 0)
                .distinctUntilChanged(Order::version);
    }

    /** Guests count by the order they were given. */
    private static Watcher watcher(String orderId, Caller caller) {
        return switch (caller) {
            case Caller.Customer customer -> Watcher.known(customer.id());
            case Caller.Staff staff -> Watcher.known(staff.id());
            case Caller.Guest _, Caller.Service _ -> Watcher.guest(orderId);
        };
    }

    /** The same whether the order is another's or does not exist. */
    private static StoaException refusal(Caller caller) {
        return caller instanceof Caller.Guest
                ? StoaException.unauthenticated()
                : StoaException.forbidden();
    }
}

package dev.stoa.order.live;

import dev.stoa.order.order.Orders;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.EventTransport;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    Watchers watchers(Orders orders, Scheduler liveScheduler) {
        var looks = new Looks(orders, liveScheduler);
        return new Watchers(Watchers.roomIn(Runtime.getRuntime().maxMemory()), looks::at);
    }

    /**
     * A thread for each read and for each watcher that is sent it: a slow client holds up nobody.
     */
    @Bean(destroyMethod = "dispose")
    Scheduler liveScheduler() {
        return Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "live");
    }

    @Bean
    @ConditionalOnProperty(
            name = "stoa.events.enabled",
            havingValue = "true",
            matchIfMissing = true)
    BackgroundLoop orderTail(EventTransport transport, Watchers watchers, Clock clock) {
        var tail = new OrderTail(transport, watchers, clock);
        return new BackgroundLoop("order-tail", tail::step);
    }

    /** Errors of a stream bypass the handler of data fetchers' errors; they get their code here. */
    @Bean
    SubscriptionExceptionResolver refusalsOfStreams() {
        return thrown ->
                thrown instanceof StoaException refusal
                        ? Mono.just(List.of(refusal.toError()))
                        : Mono.empty();
    }
}

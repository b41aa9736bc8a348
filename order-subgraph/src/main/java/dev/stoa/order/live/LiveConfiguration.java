package dev.stoa.order.live;

import dev.stoa.order.order.Order;
import dev.stoa.order.order.Orders;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.EventTransport;
import dev.stoa.platform.live.Watchers;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    Watchers<Mono<Order>> watchers(Orders orders, Scheduler liveScheduler) {
        var looks = new Looks(orders, liveScheduler);
        return new Watchers<>(Watchers.roomIn(Runtime.getRuntime().maxMemory()), looks::at);
    }

    @Bean
    @ConditionalOnProperty(
            name = "stoa.events.enabled",
            havingValue = "true",
            matchIfMissing = true)
    BackgroundLoop orderTail(
            EventTransport transport, Watchers<Mono<Order>> watchers, Clock clock) {
        var tail = new OrderTail(transport, watchers, clock);
        return new BackgroundLoop("order-tail", tail::step);
    }
}

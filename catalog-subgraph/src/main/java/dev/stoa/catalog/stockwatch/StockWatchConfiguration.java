package dev.stoa.catalog.stockwatch;

import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Lease;
import dev.stoa.platform.live.Watchers;
import dev.stoa.platform.memory.Memories;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StockWatchConfiguration {

    private static final String TELLER = "low-stock-teller";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** Everybody who watches anything, by variant; those who watch all of them by {@code ANY}. */
    static final String ANY = "any";

    @Bean
    Watchers<String> stockWatchers(Memories memories) {
        var room = Watchers.roomIn(Runtime.getRuntime().maxMemory());
        var watchers = new Watchers<String>(room, subject -> subject);
        memories.onChange(
                "stock",
                variantId -> {
                    if (variantId == null) {
                        watchers.wakeAll();
                    } else {
                        watchers.wake(variantId);
                        watchers.wake(ANY);
                    }
                });
        return watchers;
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.events.enabled", havingValue = "true")
    BackgroundLoop lowStockTeller(TellLowStock tellLowStock, Lease lease) {
        return new BackgroundLoop(
                TELLER,
                () -> {
                    if (lease.hold(TELLER, LEASE)) {
                        tellLowStock.handle();
                    }
                    Thread.sleep(LOOK_EVERY);
                });
    }
}

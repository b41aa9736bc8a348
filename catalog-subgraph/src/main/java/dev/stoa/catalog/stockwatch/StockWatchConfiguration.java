package dev.stoa.catalog.stockwatch;

import dev.stoa.platform.live.Watchers;
import dev.stoa.platform.memory.Memories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StockWatchConfiguration {

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
}

package dev.stoa.order.cart;

import dev.stoa.platform.events.BackgroundLoop;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CartConfiguration {

    private static final Duration PAUSE = Duration.ofMillis(200);

    @Bean
    BackgroundLoop toldCarts(CartCache cache) {
        return new BackgroundLoop(
                "told-carts",
                () -> {
                    Thread.sleep(PAUSE);
                    cache.tellAgain();
                });
    }
}

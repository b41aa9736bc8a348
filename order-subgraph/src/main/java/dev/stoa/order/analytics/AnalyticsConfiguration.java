package dev.stoa.order.analytics;

import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Lease;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnalyticsConfiguration {

    private static final String JOB = "fill-sales";
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration BREATH = Duration.ofMillis(20);

    @Bean
    @ConditionalOnProperty(name = "stoa.events.enabled", havingValue = "true")
    BackgroundLoop salesFilling(FillSales fillSales, Lease lease) {
        return new BackgroundLoop(
                JOB,
                () -> {
                    boolean isBusy = lease.hold(JOB, LEASE) && fillSales.step();
                    Thread.sleep(isBusy ? BREATH : IDLE);
                });
    }
}

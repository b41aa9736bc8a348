package dev.stoa.order.checkout;

import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Lease;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckoutConfiguration {

    private static final String JOB = "recover-carts";
    private static final Duration LEASE = Duration.ofSeconds(10);

    @Bean
    CheckoutTimes checkoutTimes(
            @Value("${stoa.checkout.hold}") Duration hold,
            @Value("${stoa.checkout.paying-hold}") Duration payingHold,
            @Value("${stoa.checkout.lease}") Duration lease,
            @Value("${stoa.checkout.buyer-wait}") Duration buyerWait) {
        return new CheckoutTimes(hold, payingHold, lease, buyerWait);
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.events.enabled", havingValue = "true")
    BackgroundLoop recovery(
            RecoverCarts recoverCarts,
            Lease lease,
            @Value("${stoa.checkout.recovery-pause}") Duration pause) {
        return new BackgroundLoop(
                JOB,
                () -> {
                    if (lease.hold(JOB, LEASE)) {
                        recoverCarts.handle();
                    }
                    Thread.sleep(pause);
                });
    }
}

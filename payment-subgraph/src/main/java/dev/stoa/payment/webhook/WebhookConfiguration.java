package dev.stoa.payment.webhook;

import dev.stoa.payment.provider.StripeProperties;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Lease;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration LEASE = Duration.ofSeconds(10);

    @Bean
    StripeSignatures stripeSignatures(StripeProperties properties) {
        return new StripeSignatures(properties.webhookSecrets());
    }

    @Bean
    @ConditionalOnProperty(
            name = "stoa.events.enabled",
            havingValue = "true",
            matchIfMissing = true)
    BackgroundLoop providerEventsLoop(HandleProviderEvents handle, Lease lease) {
        return new BackgroundLoop(
                "provider-events",
                () -> {
                    if (!lease.hold("provider-events", LEASE) || handle.handle() == 0) {
                        Thread.sleep(PAUSE);
                    }
                });
    }
}

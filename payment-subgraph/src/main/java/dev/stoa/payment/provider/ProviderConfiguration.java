package dev.stoa.payment.provider;

import com.stripe.StripeClient;
import dev.stoa.platform.security.SecurityProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StripeProperties.class)
class ProviderConfiguration {

    // One repetition at the most: both together stay below the nine seconds that the order subgraph
    // waits.
    private static final int CONNECT_TIMEOUT_MS = 1_000;
    private static final int READ_TIMEOUT_MS = 4_000;
    private static final int REPETITIONS = 1;

    @Bean
    PaymentProvider stripePayments(StripeProperties properties, SecurityProperties security) {
        StripeKeys.require(properties, security.production());
        return new StripePaymentsClient(
                StripeClient.builder()
                        .setApiKey(properties.apiKey())
                        .setApiBase(properties.apiBase().toString())
                        .setConnectTimeout(CONNECT_TIMEOUT_MS)
                        .setReadTimeout(READ_TIMEOUT_MS)
                        .setMaxNetworkRetries(REPETITIONS)
                        .build());
    }
}

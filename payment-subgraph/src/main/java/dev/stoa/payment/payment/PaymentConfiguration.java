package dev.stoa.payment.payment;

import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Lease;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaymentConfiguration.Settings.class)
class PaymentConfiguration {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration LEASE = Duration.ofSeconds(10);

    /** When money is taken. */
    enum Capture {
        ON_FULFILLMENT,
        IMMEDIATE
    }

    /**
     * @param capture when money is taken: at the first parcel, or as soon as the order stands
     * @param captureDigital whether that is at once for an order of nothing but files
     */
    @ConfigurationProperties("stoa.payment")
    record Settings(Capture capture, boolean captureDigital) {

        boolean takesAtOnce(boolean isAllFiles) {
            return capture == Capture.IMMEDIATE || captureDigital && isAllFiles;
        }
    }

    @Bean
    @ConditionalOnProperty(
            name = "stoa.events.enabled",
            havingValue = "true",
            matchIfMissing = true)
    BackgroundLoop settlePaymentsLoop(SettlePayments settle, Lease lease) {
        return new BackgroundLoop(
                "settle-payments",
                () -> {
                    if (lease.hold("settle-payments", LEASE)) {
                        settle.handle();
                    }
                    Thread.sleep(EVERY);
                });
    }
}

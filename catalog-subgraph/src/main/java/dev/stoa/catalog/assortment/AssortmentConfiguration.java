package dev.stoa.catalog.assortment;

import dev.stoa.catalog.medialibrary.LibraryFiles;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Lease;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssortmentConfiguration {

    private static final String PUBLISHER = "product-publisher";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration LEASE = Duration.ofSeconds(15);

    @Bean
    ProductFiles productFiles(LibraryFiles library) {
        return new ProductFiles(library);
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.events.enabled", havingValue = "true")
    BackgroundLoop productPublisher(FollowSchedules followSchedules, Lease lease) {
        return new BackgroundLoop(
                PUBLISHER,
                () -> {
                    if (lease.hold(PUBLISHER, LEASE)) {
                        followSchedules.handle();
                    }
                    Thread.sleep(LOOK_EVERY);
                });
    }
}

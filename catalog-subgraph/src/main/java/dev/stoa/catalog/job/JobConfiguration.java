package dev.stoa.catalog.job;

import dev.stoa.platform.events.BackgroundLoop;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    private static final Duration RECOVER_EVERY = Duration.ofSeconds(3);

    @Bean
    @ConditionalOnProperty(name = "stoa.events.enabled", havingValue = "true")
    BackgroundLoop jobRecovery(List<JobRunner<?>> runners) {
        return new BackgroundLoop(
                "job-recovery",
                () -> {
                    runners.forEach(JobRunner::recover);
                    Thread.sleep(RECOVER_EVERY);
                });
    }
}

package dev.stoa.platform.observability;

import com.mongodb.event.CommandSucceededEvent;
import com.netflix.graphql.dgs.DgsDataLoaderInstrumentation;
import dev.stoa.platform.ids.Ids;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.mongodb.MongoCommandTagsProvider;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.metrics.MongoMetricsAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.observation.SecurityObservationSettings;

@AutoConfiguration(before = MongoMetricsAutoConfiguration.class)
class ObservabilityConfiguration {

    @Bean
    RequestMetrics requestMetrics(MeterRegistry registry) {
        return new RequestMetrics(registry);
    }

    @Bean
    RequestLogging requestLogging(Ids ids, RequestMetrics metrics) {
        return new RequestLogging(ids, metrics);
    }

    /** How many keys each loader asks for at once: ones all over mean that it does not batch. */
    @Bean
    DgsDataLoaderInstrumentation batchSizes(MeterRegistry registry) {
        var sizes = new ConcurrentHashMap<String, DistributionSummary>();
        return (loader, keys, _) -> {
            sizes.computeIfAbsent(
                            loader,
                            name -> registry.summary("stoa.dataloader.batch", "loader", name))
                    .record(keys.size());
            return (_, _) -> {};
        };
    }

    /** Without the addresses and random ids that Micrometer's own would add. */
    @Bean
    MongoCommandTagsProvider mongoCommandTags() {
        return event ->
                Tags.of(
                        "command",
                        event.getCommandName(),
                        "status",
                        event instanceof CommandSucceededEvent ? "ok" : "failed");
    }

    /** Measuring each filter of Spring Security costs every request and tells nobody anything. */
    @Bean
    SecurityObservationSettings unobservedSecurity() {
        return SecurityObservationSettings.noObservations();
    }
}

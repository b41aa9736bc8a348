package dev.stoa.platform.observability;

import com.mongodb.observability.ObservabilitySettings;
import com.mongodb.observability.micrometer.MongodbObservationContext;
import io.micrometer.observation.ObservationPredicate;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** What Spring's own tracing leaves out; there only while somebody wants traces. */
@AutoConfiguration(
        after = OpenTelemetryTracingAutoConfiguration.class,
        before = MongoAutoConfiguration.class)
@ConditionalOnBean(Tracer.class)
class TracingConfiguration {

    /** Commands by name and collection, never with what they ask for. */
    @Bean
    MongoClientSettingsBuilderCustomizer mongoSpans(ObservationRegistry observations) {
        var spans =
                ObservabilitySettings.micrometerBuilder()
                        .observationRegistry(observations)
                        .enableCommandPayloadTracing(false)
                        .build();
        return settings -> settings.observabilitySettings(spans);
    }

    /** Loops that look every moment whether there is something to do are no trace of anything. */
    @Bean
    ObservationPredicate noTracesOfIdling() {
        return (_, context) ->
                !(context instanceof MongodbObservationContext)
                        || context.getParentObservation() != null;
    }

    @Bean
    ObservationPredicate noTracesOfProbes() {
        return (_, context) ->
                !(context instanceof ServerRequestObservationContext http)
                        || http.getCarrier() == null
                        || !http.getCarrier().getRequestURI().startsWith("/actuator");
    }
}

package dev.stoa.platform.events;

import dev.stoa.platform.graphql.ServiceClients;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.SecurityProperties;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(after = {DataMongoAutoConfiguration.class, DataRedisAutoConfiguration.class})
@EnableConfigurationProperties(EventsProperties.class)
class EventsConfiguration {

    private static final String ENABLED = "stoa.events.enabled";

    @Bean
    Wakeup outboxWakeup() {
        return new Wakeup();
    }

    @Bean
    Outbox outbox(
            MongoTemplate mongo,
            JsonMapper json,
            Ids ids,
            Clock clock,
            Wakeup wakeup,
            ObjectProvider<Tracer> tracer) {
        return new Outbox(
                mongo, json, ids, clock, wakeup, () -> traceparent(tracer.getIfAvailable()));
    }

    private static @Nullable String traceparent(@Nullable Tracer tracer) {
        var span = tracer == null ? null : tracer.currentSpan();
        if (span == null) {
            return null;
        }
        var context = span.context();
        var flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
    }

    @Bean
    Inbox inbox(MongoTemplate mongo, Clock clock) {
        return new Inbox(mongo, clock);
    }

    @Bean
    Lease lease(MongoTemplate mongo, Ids ids) {
        return new Lease(mongo, ids.next("own"));
    }

    @Bean
    @ConditionalOnMissingBean
    EventTransport eventTransport(LettuceConnectionFactory redis, EventsProperties properties) {
        return RedisStreams.at(redis, properties.prefix());
    }

    @Bean
    EventHandlers eventHandlers(
            List<EventHandler<?>> handlers,
            Inbox inbox,
            Transactions transactions,
            JsonMapper json,
            ObservationRegistry observations) {
        return new EventHandlers(handlers, inbox, transactions, json, observations);
    }

    @Bean
    EventMetrics eventMetrics(Outbox outbox, Lease lease, DirectDelivery direct, Clock clock) {
        return new EventMetrics(outbox, lease, direct, clock);
    }

    @Bean
    EventsEndpoint eventsEndpoint(EventHandlers handlers) {
        return new EventsEndpoint(handlers);
    }

    @Bean
    DirectDelivery directDelivery(
            Outbox outbox, EventsProperties properties, ServiceClients clients, Clock clock) {
        var subgraphs = new TreeMap<String, EventsClient>();
        properties
                .subgraphs()
                .forEach(
                        (name, url) ->
                                subgraphs.put(
                                        name,
                                        new EventsClient(clients.plain(name, url.resolve("/")))));
        return new DirectDelivery(outbox, subgraphs, properties.directAfter(), clock);
    }

    @Bean
    @ConditionalOnProperty(name = ENABLED, havingValue = "true", matchIfMissing = true)
    BackgroundLoops directDeliveryLoops(DirectDelivery direct) {
        return direct.loops();
    }

    @Bean
    @ConditionalOnProperty(name = ENABLED, havingValue = "true", matchIfMissing = true)
    BackgroundLoop outboxRelay(
            Outbox outbox,
            EventTransport transport,
            Lease lease,
            MongoTemplate mongo,
            Wakeup wakeup,
            Clock clock,
            SecurityProperties service,
            DirectDelivery direct) {
        var relay =
                new OutboxRelay(
                        outbox,
                        transport,
                        lease,
                        new RelayPosition(mongo),
                        wakeup,
                        clock,
                        service.service(),
                        direct);
        return new BackgroundLoop("outbox-relay", relay::step);
    }

    @Bean
    @ConditionalOnProperty(name = ENABLED, havingValue = "true", matchIfMissing = true)
    BackgroundLoops eventConsumers(
            EventHandlers handlers,
            EventTransport transport,
            Ids ids,
            Clock clock,
            SecurityProperties service) {
        var name = ids.next("own");
        return new BackgroundLoops(
                handlers.sources().stream()
                        .map(
                                source ->
                                        new EventConsumer(
                                                source,
                                                service.service(),
                                                name,
                                                handlers,
                                                transport,
                                                clock))
                        .map(consumer -> new BackgroundLoop("event-consumer", consumer::step))
                        .toList());
    }
}

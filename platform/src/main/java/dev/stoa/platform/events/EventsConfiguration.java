package dev.stoa.platform.events;

import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.SecurityProperties;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(after = {DataMongoAutoConfiguration.class, DataRedisAutoConfiguration.class})
@EnableConfigurationProperties(EventsProperties.class)
class EventsConfiguration {

    @Bean
    Wakeup outboxWakeup() {
        return new Wakeup();
    }

    @Bean
    Outbox outbox(MongoTemplate mongo, JsonMapper json, Ids ids, Clock clock, Wakeup wakeup) {
        return new Outbox(mongo, json, ids, clock, wakeup);
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
    EventTransport eventTransport(StringRedisTemplate redis, EventsProperties properties) {
        return new RedisStreams(redis, properties.prefix());
    }

    /** A Redis that is gone answers at once instead of queueing commands. */
    @Bean
    LettuceClientOptionsBuilderCustomizer failFastWithoutRedis() {
        return options -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS);
    }

    @Bean
    @ConditionalOnProperty(
            name = "stoa.events.enabled",
            havingValue = "true",
            matchIfMissing = true)
    BackgroundLoop outboxRelay(
            Outbox outbox,
            EventTransport transport,
            Lease lease,
            MongoTemplate mongo,
            Wakeup wakeup,
            Clock clock,
            SecurityProperties service) {
        var relay =
                new OutboxRelay(
                        outbox,
                        transport,
                        lease,
                        new RelayPosition(mongo),
                        wakeup,
                        clock,
                        service.service());
        return new BackgroundLoop("outbox-relay", relay::step);
    }

    @Bean
    @ConditionalOnProperty(
            name = "stoa.events.enabled",
            havingValue = "true",
            matchIfMissing = true)
    EventConsumers eventConsumers(
            List<EventHandler<?>> handlers,
            EventTransport transport,
            Inbox inbox,
            Transactions transactions,
            JsonMapper json,
            Ids ids,
            Clock clock,
            SecurityProperties service) {
        var consumer = ids.next("own");
        return new EventConsumers(
                bySource(handlers).entrySet().stream()
                        .map(
                                source ->
                                        new EventConsumer(
                                                source.getKey(),
                                                service.service(),
                                                consumer,
                                                source.getValue(),
                                                transport,
                                                inbox,
                                                transactions,
                                                json,
                                                clock))
                        .toList());
    }

    private static Map<String, Map<String, List<EventHandler<?>>>> bySource(
            List<EventHandler<?>> handlers) {
        return handlers.stream()
                .collect(
                        Collectors.groupingBy(
                                handler ->
                                        EventEnvelope.sourceOf(
                                                EventEnvelope.typeOf(handler.event())),
                                TreeMap::new,
                                Collectors.groupingBy(
                                        handler -> EventEnvelope.typeOf(handler.event()))));
    }
}

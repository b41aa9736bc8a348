package dev.stoa.platform.test;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Points an application context at real stores: a database and a key prefix of its own, dropped
 * when the context closes.
 */
public final class RealStores
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "realStores",
                                Map.of(
                                        "spring.mongodb.uri",
                                        Stores.mongoUri(name),
                                        "spring.data.redis.url",
                                        Stores.redisUrl(),
                                        // A busy machine is no Redis that is away.
                                        "spring.data.redis.timeout",
                                        "2s",
                                        "stoa.events.prefix",
                                        name)));
        context.addApplicationListener(
                event -> {
                    if (event instanceof org.springframework.context.event.ContextClosedEvent) {
                        context.getBean(MongoTemplate.class).getDb().drop();
                    }
                });
    }
}

package dev.stoa.platform.memory;

import dev.stoa.platform.events.BackgroundLoop;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

@AutoConfiguration(after = DataMongoAutoConfiguration.class)
class MemoryConfiguration {

    @Bean
    Memories memories(MongoTemplate mongo) {
        return new Memories(mongo);
    }

    @Bean
    @ConditionalOnProperty(
            name = "stoa.events.enabled",
            havingValue = "true",
            matchIfMissing = true)
    BackgroundLoop memoryListener(Memories memories) {
        return new BackgroundLoop("memory-listener", memories::listen);
    }

    @Bean
    @ConditionalOnProperty(
            name = "stoa.events.enabled",
            havingValue = "true",
            matchIfMissing = true)
    BackgroundLoop memoryLearning(Memories memories) {
        return new BackgroundLoop("memory-learning", memories.learning()::run);
    }
}

package dev.stoa.platform.idempotency;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

@AutoConfiguration(after = DataMongoAutoConfiguration.class)
class IdempotencyConfiguration {

    @Bean
    IdempotencyKeys idempotencyKeys(MongoTemplate mongo, Clock clock) {
        return new IdempotencyKeys(mongo, clock);
    }
}

package dev.stoa.platform.redis;

import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class RedisConfiguration {

    @Bean
    RedisCircuit redisCircuit(Clock clock) {
        return new RedisCircuit(clock);
    }

    /** A Redis that is gone answers at once instead of queueing commands. */
    @Bean
    LettuceClientOptionsBuilderCustomizer failFastWithoutRedis() {
        return options -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS);
    }
}

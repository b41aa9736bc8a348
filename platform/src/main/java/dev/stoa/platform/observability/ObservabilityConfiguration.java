package dev.stoa.platform.observability;

import dev.stoa.platform.ids.Ids;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class ObservabilityConfiguration {

    @Bean
    RequestLogging requestLogging(Ids ids) {
        return new RequestLogging(ids);
    }
}

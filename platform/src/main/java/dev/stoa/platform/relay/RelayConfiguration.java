package dev.stoa.platform.relay;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class RelayConfiguration {

    @Bean
    PageArgumentsResolver pageArgumentsResolver() {
        return new PageArgumentsResolver();
    }
}

package dev.stoa.catalog.preview;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PreviewConfiguration {

    @Bean
    PreviewTokens previewTokens(@Value("${stoa.previews.secret}") String secret, Clock clock) {
        return new PreviewTokens(secret, clock);
    }

    @Bean
    Previews previews(PreviewTokens tokens, Clock clock) {
        return new Previews(tokens, clock);
    }
}

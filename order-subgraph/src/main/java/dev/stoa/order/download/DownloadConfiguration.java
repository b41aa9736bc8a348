package dev.stoa.order.download;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DownloadConfiguration {

    @Bean
    DownloadLinks downloadLinks(
            @Value("${stoa.link-secret}") String secret,
            @Value("${stoa.catalog.public-url}") String catalogUrl,
            Clock clock) {
        return new DownloadLinks(secret, catalogUrl, clock);
    }
}

package dev.stoa.catalog.media;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

    @Bean
    MediaAddresses mediaAddresses(@Value("${stoa.media.public-url}") String publicUrl) {
        return new MediaAddresses(publicUrl);
    }
}

package dev.stoa.catalog.text;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean
    Locales locales(@Value("${stoa.locale}") String standard) {
        return new Locales(standard);
    }
}

package dev.stoa.platform.graphql;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;

@AutoConfiguration(before = WebMvcAutoConfiguration.class)
class LanguageConfiguration {

    @Bean
    LocaleResolver localeResolver(@Value("${stoa.locale}") String ofShop) {
        return new ReadersLanguage(Locale.forLanguageTag(ofShop));
    }
}

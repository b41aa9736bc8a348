package dev.stoa.platform.graphql;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;

@AutoConfiguration(before = WebMvcAutoConfiguration.class)
class LanguageConfiguration {

    /** Where nobody knows better. */
    @Bean
    @ConditionalOnMissingBean
    SpokenLanguages spokenLanguages(@Value("${stoa.locales}") List<String> others) {
        return () -> others;
    }

    @Bean
    LocaleResolver localeResolver(
            @Value("${stoa.locale}") String ofShop, SpokenLanguages spokenLanguages) {
        return new ReadersLanguage(Locale.forLanguageTag(ofShop), spokenLanguages);
    }
}

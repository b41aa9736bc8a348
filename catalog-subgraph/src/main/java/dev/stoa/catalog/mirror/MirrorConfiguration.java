package dev.stoa.catalog.mirror;

import dev.stoa.catalog.text.Locales;
import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MirrorConfiguration.ContentfulSettings.class)
class MirrorConfiguration {

    /**
     * @param secret with which Contentful signs; empty when it is not used
     * @param contentType id of the content type whose entries are pages
     */
    @ConfigurationProperties("stoa.mirror.contentful")
    record ContentfulSettings(String secret, String contentType) {}

    @Bean
    ContentSources contentSources(
            ContentfulSettings settings, Locales locales, JsonMapper json, Clock clock) {
        if (settings.secret().isEmpty()) {
            return ContentSources.of();
        }
        var signatures = new ContentfulSignatures(settings.secret(), clock);
        return ContentSources.of(
                new ContentfulSource(signatures, settings.contentType(), locales, json));
    }
}

package dev.stoa.catalog.storefront;

import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.storefront.StorefrontConfig.Settings;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.graphql.SpokenLanguages;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorefrontConfiguration.StorefrontSettings.class)
class StorefrontConfiguration {

    /**
     * @param logoUrl empty for none
     * @param locales besides the shop's own
     */
    @ConfigurationProperties("stoa.storefront")
    record StorefrontSettings(
            String name, String logoUrl, List<String> locales, List<String> features) {}

    @Bean
    Settings storefrontSettings(StorefrontSettings settings, Locales locales) {
        var all =
                Stream.concat(
                                Stream.of(locales.standard()),
                                settings.locales().stream().map(StorefrontConfiguration::locale))
                        .distinct()
                        .toList();
        var logo = settings.logoUrl();
        return new Settings(
                settings.name(), logo.isEmpty() ? null : logo, all, settings.features());
    }

    @Bean
    ChangeDesk<WrittenSettings> settingsDesk(
            ShopSettings settings, Changes changes, Transactions transactions, Clock clock) {
        return new ChangeDesk<>(new ChangedSettings(settings), changes, transactions, clock);
    }

    @Bean
    SpokenLanguages spokenLanguages(Settings configured, ShopSettings written) {
        return () -> written.remembered().over(configured).locales();
    }

    private static String locale(String text) {
        return Locales.tag(text)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "STOA_LOCALES: " + text + " (expected: such as de-AT)"));
    }
}

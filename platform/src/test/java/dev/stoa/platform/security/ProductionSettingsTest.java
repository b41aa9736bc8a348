package dev.stoa.platform.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ProductionSettingsTest {

    @Test
    void refusesToStartWithSecretsOfTheRepositoryAndNamesThem() {
        var settings =
                environment(
                        Map.of(
                                "stoa.link-secret", "${STOA_LINK_SECRET:development-only-link-0}",
                                "stoa.key-secret", "${STOA_KEY_SECRET:development-only-key-0}",
                                "stoa.router-secret", "${STOA_ROUTER_SECRET:development-only-0}",
                                "STOA_KEY_SECRET", "one of our own"));

        assertThatThrownBy(() -> ProductionSettings.require(settings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "STOA_PRODUCTION: on (expected: secrets of your own in STOA_LINK_SECRET, STOA_ROUTER_SECRET)");
    }

    @Test
    void startsWithSecretsOfItsOwn() {
        var settings =
                environment(
                        Map.of(
                                "stoa.link-secret",
                                "${STOA_LINK_SECRET:development-only-link-0}",
                                "STOA_LINK_SECRET",
                                "one of our own"));

        assertThatCode(() -> ProductionSettings.require(settings)).doesNotThrowAnyException();
    }

    private static StandardEnvironment environment(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return environment;
    }
}

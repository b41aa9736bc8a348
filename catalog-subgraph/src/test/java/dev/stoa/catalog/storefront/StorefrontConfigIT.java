package dev.stoa.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.test.QueryBudget;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@CatalogTest
@TestPropertySource(
        properties = {
            "stoa.storefront.name=Agora",
            "stoa.storefront.locales=de-at,en",
            "stoa.storefront.features=gift-cards,new-checkout"
        })
class StorefrontConfigIT {

    private static final String CONFIG =
            """
            { storefrontConfig { name logoUrl locales currencies countries features
              markets { handle } limits { pageSize photosPerReview photoBytes } } }""";

    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;

    @Test
    void tellsClientsWhatTheShopIsSetUpWith() {
        var config = shop.ask(CONFIG);

        assertThat(config.<String>at("storefrontConfig.name")).isEqualTo("Agora");
        assertThat(config.<Object>at("storefrontConfig.logoUrl")).isNull();
        assertThat(config.<List<String>>at("storefrontConfig.locales"))
                .containsExactly("en", "de-AT");
        assertThat(config.<List<String>>at("storefrontConfig.features"))
                .containsExactly("gift-cards", "new-checkout");
        assertThat(config.<List<String>>at("storefrontConfig.markets[*].handle"))
                .startsWith("home");
        assertThat(config.<List<String>>at("storefrontConfig.currencies")).startsWith("EUR");
        assertThat(config.<List<String>>at("storefrontConfig.countries")).contains("DE");
        assertThat(config.<Integer>at("storefrontConfig.limits.pageSize")).isEqualTo(100);
        assertThat(config.<Integer>at("storefrontConfig.limits.photosPerReview")).isEqualTo(5);
    }

    @Test
    void readsTheMarketsAlone() {
        assertThat(budget.commandsOf(() -> shop.ask(CONFIG))).hasSizeLessThanOrEqualTo(1);
    }
}

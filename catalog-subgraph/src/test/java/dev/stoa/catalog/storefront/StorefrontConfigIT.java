package dev.stoa.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.translation.Storefront;
import dev.stoa.catalog.warehouse.Depots;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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
            { storefrontConfig { name logoUrl locales currencies countries offersPickup features
              markets { handle } limits { pageSize photosPerReview photoBytes } } }""";

    private static final String UPDATE =
            """
            mutation($input: StorefrontConfigUpdateInput!) { storefrontConfigUpdate(input: $input) {
              storefrontConfig { name version } userErrors { code path } } }""";

    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;
    @Autowired private Goods goods;
    @Autowired private Depots depots;
    @LocalServerPort private int port;

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
    void answersInTheLanguageItSpeaksThatIsWantedMost() throws Exception {
        var chair = goods.product("Chair").put();
        var translated =
                shop.ask(
                        Callers.staff(),
                        "mutation($input: ProductTranslationSetInput!) { productTranslationSet(input: $input) { userErrors { code } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id",
                                        chair.id(),
                                        "expectedVersion",
                                        chair.version(),
                                        "locale",
                                        "de",
                                        "title",
                                        "Stuhl")));
        assertThat(translated.<List<?>>at("productTranslationSet.userErrors")).isEmpty();
        var shoppers = new Storefront(port);
        var query = "{ product(by: {id: \"" + chair.id() + "\"}) { title } }";

        for (var wanted : List.of("fr, de;q=0.8", "en;q=0.2, fr, de-CH;q=0.7", "de, en;q=0.9")) {
            assertThat(shoppers.ask(wanted, query).<String>at("product.title"))
                    .as(wanted)
                    .isEqualTo("Stuhl");
        }
        assertThat(shoppers.ask("fr, de;q=0.1, en;q=0.2", query).<String>at("product.title"))
                .isEqualTo("Chair");
    }

    @Test
    void tellsWhetherGoodsCanBePickedUp() {
        assertThat(offersPickup()).isFalse();

        var place = depots.handingOut("10115", "DE", 52.53, 13.38);
        assertThat(offersPickup()).isTrue();

        depots.remove(place);
        assertThat(offersPickup()).isFalse();
    }

    private boolean offersPickup() {
        return shop.ask("{ storefrontConfig { offersPickup } }")
                .at("storefrontConfig.offersPickup");
    }

    @Test
    void readsTheMarketsThePlacesAndWhatStaffHaveSaid() {
        assertThat(budget.commandsOf(() -> shop.ask(CONFIG))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void staffSayOtherwiseAndTakeItBack() {
        var said =
                update(
                        version(),
                        Map.of(
                                "name",
                                " Stoa of Attalos ",
                                "logoUrl",
                                "https://cdn.example/logo.svg",
                                "locales",
                                List.of("fr", "fr", "DE-at"),
                                "features",
                                List.of("wishlists")));
        assertThat(codes(said)).isEmpty();
        var seen = shop.ask(CONFIG);
        assertThat(seen.<String>at("storefrontConfig.name")).isEqualTo("Stoa of Attalos");
        assertThat(seen.<String>at("storefrontConfig.logoUrl"))
                .isEqualTo("https://cdn.example/logo.svg");
        assertThat(seen.<List<String>>at("storefrontConfig.locales"))
                .containsExactly("en", "fr", "de-AT");
        assertThat(seen.<List<String>>at("storefrontConfig.features")).containsExactly("wishlists");

        var nothing = new HashMap<String, Object>();
        nothing.put("name", null);
        nothing.put("logoUrl", null);
        nothing.put("locales", null);
        nothing.put("features", null);
        assertThat(codes(update(version(), nothing))).isEmpty();
        tellsClientsWhatTheShopIsSetUpWith();
    }

    @Test
    void refusesWhatCannotBeSaidAndWhoComesLate() {
        int version = version();
        for (var bad :
                List.<Map<String, Object>>of(
                        Map.of("logoUrl", "javascript:alert(1)"),
                        Map.of("logoUrl", "http://plain.example/x.png"),
                        Map.of("locales", List.of("no language")),
                        Map.of("features", List.of("A B")),
                        Map.of("name", "x".repeat(101)))) {
            assertThat(codes(update(version, bad))).as("%s", bad).containsExactly("INVALID");
        }
        assertThat(codes(update(version, Map.of("name", " ")))).containsExactly("REQUIRED");
        assertThat(codes(update(version + 1, Map.of("name", "X")))).containsExactly("CONFLICT");
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void obeysStaffWhoKeepSettingsAlone() {
        var input = Map.<String, Object>of("expectedVersion", 0, "name", "X");
        for (var caller : List.of(Callers.GUEST, Callers.staff(Permission.PRODUCTS_WRITE))) {
            assertThat(shop.ask(caller, UPDATE, Map.of("input", input)).errorCode())
                    .isIn("UNAUTHENTICATED", "FORBIDDEN");
        }
    }

    private int version() {
        return shop.ask("{ storefrontConfig { version } }").at("storefrontConfig.version");
    }

    private Shop.Answer update(int version, Map<String, Object> more) {
        var input = new HashMap<String, Object>(more);
        input.put("expectedVersion", version);
        return shop.ask(Callers.staff(), UPDATE, Map.of("input", input));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("storefrontConfigUpdate.userErrors[*].code");
    }
}

package dev.stoa.catalog.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class PlacementIT {

    private static final String SET =
            """
            mutation($input: PlacementSetInput!) { placementSet(input: $input) {
              placement { version locales banners { block { ... on HeroBlock { title } } } }
              userErrors { code path } } }""";
    private static final String SHOWN =
            """
            query($key: String!, $locale: String) { placement(key: $key, locale: $locale) {
              localizedFrom blocks { ... on HeroBlock { title } } banners { publishAt } } }""";

    @Autowired private Shop shop;
    @Autowired private Ids ids;
    private String key = "";

    @BeforeEach
    void begin() {
        key = "home.hero-" + ids.next("x").substring(2).toLowerCase(Locale.ROOT);
    }

    @Test
    void showsEachBannerInItsTime() {
        var now = Instant.now();
        var past = now.minus(Duration.ofHours(1)).toString();
        var future = now.plus(Duration.ofHours(1)).toString();
        var made =
                set(
                        0,
                        Map.of(
                                "banners",
                                List.of(
                                        banner("Always", Map.of()),
                                        banner("Soon", Map.of("publishAt", future)),
                                        banner("Now", Map.of("publishAt", past)),
                                        banner("Over", Map.of("unpublishAt", past)))));

        assertThat(made.<Integer>at("placementSet.placement.version")).isEqualTo(1);
        assertThat(made.<List<?>>at("placementSet.placement.banners")).hasSize(4);
        var shown = shown(Callers.GUEST, null);
        assertThat(shown.<List<String>>at("placement.blocks[*].title"))
                .containsExactly("Always", "Now");
        assertThat(shown.<List<?>>at("placement.banners")).isEmpty();
        assertThat(shown(Callers.staff(), null).<List<?>>at("placement.banners")).hasSize(4);
    }

    @Test
    void showsTheBannersOfALanguageOrThoseOfTheShop() {
        set(0, Map.of("banners", List.of(banner("Autumn", Map.of()))));
        set(1, Map.of("locale", "de", "banners", List.of(banner("Herbst", Map.of()))));

        assertThat(shown(Callers.GUEST, "de-AT").<List<String>>at("placement.blocks[*].title"))
                .containsExactly("Herbst");
        assertThat(shown(Callers.GUEST, "fr").<String>at("placement.localizedFrom"))
                .isEqualTo("en");
        var without = set(2, Map.of("locale", "de", "banners", List.of()));
        assertThat(without.<List<String>>at("placementSet.placement.locales"))
                .containsExactly("en");
        assertThat(shown(Callers.GUEST, "de").<List<String>>at("placement.blocks[*].title"))
                .containsExactly("Autumn");
    }

    @Test
    void showsEverybodyWhatIsForThem() {
        var member = new Caller.Customer("cus_1", "ses_1", Set.of("cgr_1"));
        set(
                0,
                Map.of(
                        "banners",
                        List.of(
                                banner("All", Map.of()),
                                banner("Guests", audience(Map.of("customers", "GUESTS"))),
                                banner("Known", audience(Map.of("customers", "SIGNED_IN"))),
                                banner("Home", audience(Map.of("markets", List.of("home")))),
                                banner(
                                        "Group",
                                        audience(Map.of("customerGroupIds", List.of("cgr_1")))))));

        assertThat(titles(shown(Callers.GUEST, null))).containsExactly("All", "Guests", "Home");
        assertThat(titles(shown(Callers.customer("cus_2"), null)))
                .containsExactly("All", "Known", "Home");
        assertThat(titles(shown(member, null))).containsExactly("All", "Known", "Home", "Group");
    }

    @Test
    void letsStaffAloneLookAsOthers() {
        set(
                0,
                Map.of(
                        "banners",
                        List.of(
                                banner(
                                        "Group",
                                        audience(
                                                Map.of(
                                                        "customerGroupIds", List.of("cgr_1"),
                                                        "markets", List.of("home")))))));
        var member =
                Map.<String, Object>of("isSignedIn", true, "customerGroupIds", List.of("cgr_1"));

        assertThat(titles(as(Callers.staff(), member))).containsExactly("Group");
        assertThat(titles(as(Callers.staff(), Map.of("market", "other")))).isEmpty();
        assertThat(as(Callers.customer("cus_2"), member).errorCode()).isEqualTo("FORBIDDEN");
        assertThat(as(Callers.GUEST, member).errorCode()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void refusesAudiencesThatCannotBe() {
        for (var bad :
                List.<Map<String, Object>>of(
                        Map.of("markets", List.of("nowhere")),
                        Map.of("customerGroupIds", Collections.nCopies(51, "cgr_1")))) {
            var banners = Map.<String, Object>of("banners", List.of(banner("x", audience(bad))));
            assertThat(codes(set(0, banners))).containsExactly("INVALID");
        }
        assertThat(shown(Callers.GUEST, null).<Object>at("placement")).isNull();
    }

    private static Map<String, ?> audience(Map<String, ?> audience) {
        return Map.of("audience", audience);
    }

    private static List<String> titles(Shop.Answer answer) {
        return answer.at("placement.blocks[*].title");
    }

    private Shop.Answer as(Caller caller, Map<String, Object> audience) {
        return shop.ask(
                caller,
                """
                query($key: String!, $audience: PlacementAudienceInput) {
                  placement(key: $key, audience: $audience) { blocks { ... on HeroBlock { title } } } }""",
                Map.of("key", key, "audience", audience));
    }

    @Test
    void refusesWhatIsWrongAndLeavesTheSlotAsItWas() {
        set(0, Map.of("banners", List.of(banner("Autumn", Map.of()))));
        var past =
                Map.of("publishAt", "2026-01-02T00:00:00Z", "unpublishAt", "2026-01-01T00:00:00Z");

        assertThat(codes(set(0, Map.of("banners", List.of())))).containsExactly("CONFLICT");
        assertThat(codes(set(5, Map.of("banners", List.of())))).containsExactly("CONFLICT");
        assertThat(codes(set(1, Map.of("banners", List.of(banner("x", past))))))
                .containsExactly("INVALID");
        assertThat(codes(set(1, Map.of("banners", List.of(banner(" ", Map.of()))))))
                .containsExactly("REQUIRED");
        assertThat(codes(set(0, Map.of("key", "Home Hero", "banners", List.of()))))
                .containsExactly("INVALID");
        var many = java.util.Collections.nCopies(21, banner("x", Map.of()));
        assertThat(codes(set(1, Map.of("banners", many)))).containsExactly("INVALID");

        assertThat(shown(Callers.GUEST, null).<List<String>>at("placement.blocks[*].title"))
                .containsExactly("Autumn");
    }

    @Test
    void letsOnlyStaffOfContentIn() {
        var input =
                Map.<String, Object>of(
                        "input", Map.of("key", key, "expectedVersion", 0, "banners", List.of()));
        assertThat(shop.ask(Callers.GUEST, SET, input).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(shop.ask(Callers.staff(Permission.CONTENT_READ), SET, input).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.ask("{ placements { key } }").errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(shown(Callers.GUEST, null).<Object>at("placement")).isNull();
    }

    private static Map<String, Object> banner(String title, Map<String, ?> dates) {
        var banner = new HashMap<String, Object>(dates);
        banner.put("block", Map.of("hero", Map.of("title", title)));
        return banner;
    }

    private Shop.Answer set(int version, Map<String, Object> more) {
        var input = new HashMap<String, Object>(Map.of("key", key, "expectedVersion", version));
        input.putAll(more);
        return shop.ask(Callers.staff(), SET, Map.of("input", input));
    }

    private Shop.Answer shown(Caller caller, @org.jspecify.annotations.Nullable String locale) {
        var variables = new HashMap<String, Object>(Map.of("key", key));
        variables.put("locale", locale);
        return shop.ask(caller, SHOWN, variables);
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("placementSet.userErrors[*].code");
    }
}

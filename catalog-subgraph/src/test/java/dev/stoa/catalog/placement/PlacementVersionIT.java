package dev.stoa.catalog.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class PlacementVersionIT {

    private static final String SET =
            """
            mutation($input: PlacementSetInput!) { placementSet(input: $input) {
              placement { version } userErrors { code
                ... on ConflictError { fields { partId field current changedBy { id } } } } } }""";
    private static final String RESTORE =
            """
            mutation($input: PlacementRestoreInput!) { placementRestore(input: $input) {
              placement { version locales } userErrors { code } } }""";
    private static final String VERSIONS =
            """
            query($key: String!) { placementVersions(key: $key) { nodes { version change locales
              changedBy { id }
              banners(locale: "en") { block { ... on HeroBlock { title } } } } } }""";
    private static final String SHOWN =
            """
            query($key: String!) { placement(key: $key, locale: "en") {
              blocks { ... on HeroBlock { title } } locales } }""";

    @Autowired private Shop shop;
    @Autowired private Ids ids;
    private String key = "";

    @BeforeEach
    void begin() {
        key = "home.hero-" + ids.next("x").substring(2).toLowerCase(Locale.ROOT);
    }

    @Test
    void goesBackToWhatItWasInAllLanguages() {
        set(0, "en", "Autumn");
        set(1, "de", "Herbst");
        set(2, "en", "Winter");

        var back = restore(3, 1);

        assertThat(back.<Integer>at("placementRestore.placement.version")).isEqualTo(4);
        var shown = shop.ask(Callers.GUEST, SHOWN, Map.of("key", key));
        assertThat(shown.<List<String>>at("placement.blocks[*].title")).containsExactly("Autumn");
        assertThat(shown.<List<String>>at("placement.locales")).containsExactly("en");
        var versions = shop.ask(Callers.staff(), VERSIONS, Map.of("key", key));
        assertThat(versions.<List<String>>at("placementVersions.nodes[*].change"))
                .containsExactly("RESTORED", "UPDATED", "UPDATED", "CREATED");
        assertThat(versions.<List<String>>at("placementVersions.nodes[*].banners[*].block.title"))
                .containsExactly("Autumn", "Winter", "Autumn", "Autumn");
        assertThat(versions.<List<List<String>>>at("placementVersions.nodes[*].locales"))
                .containsExactly(
                        List.of("en"), List.of("de", "en"), List.of("de", "en"), List.of("en"));
        assertThat(versions.<List<String>>at("placementVersions.nodes[*].changedBy.id"))
                .containsOnly("stf_test");
    }

    @Test
    void mergesLanguagesAndNamesWhoSetTheSameOne() {
        set(0, "en", "Autumn");
        assertThat(codes(set(1, "de", "Herbst"))).isEmpty();

        assertThat(codes(set(1, "en", "Winter"))).as("another language").isEmpty();
        var late = set(1, "de", "Winter");

        assertThat(codes(late)).containsExactly("CONFLICT");
        assertThat(late.<Map<String, Object>>at("placementSet.userErrors[0].fields[0]"))
                .containsEntry("partId", "de")
                .containsEntry("field", "banners")
                .containsEntry("changedBy", Map.of("id", "stf_test"));
    }

    @Test
    void refusesWhatIsNotThereAndWhoMayNot() {
        set(0, "en", "Autumn");
        set(1, "en", "Winter");

        assertThat(restore(2, 9).<List<String>>at("placementRestore.userErrors[*].code"))
                .containsExactly("NOT_FOUND");
        assertThat(restore(1, 1).<List<String>>at("placementRestore.userErrors[*].code"))
                .containsExactly("CONFLICT");
        var reader = Callers.staff(Permission.CONTENT_READ);
        var input = Map.of("key", key, "expectedVersion", 2, "version", 1);
        assertThat(shop.ask(reader, RESTORE, Map.of("input", input)).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.ask(Callers.GUEST, VERSIONS, Map.of("key", key)).errorCode())
                .isEqualTo("UNAUTHENTICATED");
    }

    private Shop.Answer set(int readVersion, String locale, String title) {
        var banner = Map.of("block", Map.of("hero", Map.of("title", title)));
        var input =
                Map.of(
                        "key", key,
                        "expectedVersion", readVersion,
                        "locale", locale,
                        "banners", List.of(banner));
        return shop.ask(Callers.staff(), SET, Map.of("input", input));
    }

    private Shop.Answer restore(int readVersion, int version) {
        var input = Map.of("key", key, "expectedVersion", readVersion, "version", version);
        return shop.ask(Callers.staff(), RESTORE, Map.of("input", input));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("placementSet.userErrors[*].code");
    }
}

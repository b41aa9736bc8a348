package dev.stoa.catalog.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CatalogTest
class ProductTranslationIT {

    private static final String SET = "productTranslationSet";
    private static final String REMOVE = "productTranslationRemove";
    private static final String LOOK =
            """
            { product(by: {id: "%s"}) { title localizedFrom locales descriptionHtml description
              seo { title description } options { name values } images { altText url }
              translations { locale }
              variantMatrix { options { name values } }
              variant(selectedOptions: [{name: "Größe", value: "klein"}]) { id }
              variants { title selectedOptions { name value } image { altText } } } }""";
    private static final String CONFLICT =
            """
            mutation($input: ProductTranslationSetInput!) { productTranslationSet(input: $input) {
              userErrors { code ... on ConflictError { fields { partId field yours current } } } } }""";

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;
    @LocalServerPort private int port;

    private Product mug;
    private Storefront storefront;

    @BeforeEach
    void open() {
        mug = goods.product("Mug").sizes("S", "M").put();
        storefront = new Storefront(port);
    }

    @Test
    void shoppersReadTheProductInTheirLanguage() throws Exception {
        assertThat(keeper.call(SET, mug, german()).errors()).isEmpty();

        var austrian = storefront.ask("de-AT,de;q=0.8", LOOK.formatted(mug.id()));

        Map<String, Object> product = austrian.at("product");
        assertThat(product)
                .containsEntry("title", "Becher")
                .containsEntry("localizedFrom", "de")
                .containsEntry("locales", List.of("de", "en"))
                .containsEntry("descriptionHtml", "<p>Aus Ton.</p>")
                .containsEntry("description", "Aus Ton.")
                .containsEntry("translations", List.of());
        assertThat(austrian.<String>at("product.seo.title")).isEqualTo("Becher kaufen");
        assertThat(austrian.<String>at("product.options[0].name")).isEqualTo("Größe");
        assertThat(austrian.<List<String>>at("product.variantMatrix.options[0].values"))
                .containsExactly("klein", "M");
        assertThat(austrian.<List<String>>at("product.variants[*].title"))
                .containsExactly("klein", "M");
        assertThat(austrian.<String>at("product.variants[0].selectedOptions[0].name"))
                .isEqualTo("Größe");
        assertThat(austrian.<String>at("product.images[0].altText")).isEqualTo("Ein Becher");
        assertThat(austrian.<String>at("product.variants[0].image.altText"))
                .isEqualTo("Ein Becher");
        assertThat(austrian.<String>at("product.variant.id")).isEqualTo(Goods.variantOf(mug));
    }

    @Test
    void whoSpeaksAnotherLanguageOrNamesNoneReadsTheShopsOwn() throws Exception {
        assertThat(keeper.call(SET, mug, german()).errors()).isEmpty();

        for (var languages : new String[] {"fr", "en-GB", "*", "nonsense;;q=x", null}) {
            var shown = storefront.ask(languages, LOOK.formatted(mug.id()));

            assertThat(shown.<String>at("product.title")).as(languages).isEqualTo("Mug");
            assertThat(shown.<String>at("product.localizedFrom")).isEqualTo("en");
            assertThat(shown.<List<String>>at("product.variants[*].title"))
                    .containsExactly("S", "M");
        }
    }

    @Test
    void whatIsMissingIsReadInTheShopsOwnLanguage() throws Exception {
        keeper.call(SET, mug, Map.of("locale", "it", "title", "Tazza"));

        var italian = storefront.ask("it", LOOK.formatted(mug.id()));

        assertThat(italian.<String>at("product.title")).isEqualTo("Tazza");
        assertThat(italian.<String>at("product.seo.title")).isEqualTo("Tazza");
        assertThat(italian.<String>at("product.options[0].name")).isEqualTo("Size");
        assertThat(italian.<String>at("product.images[0].altText")).isEqualTo("Mug");
    }

    @Test
    void staffWriteOneTextAfterTheOther() {
        keeper.call(SET, mug, german());
        keeper.call(SET, mug, Map.of("locale", "de", "seoDescription", "Für Tee"));
        var cleared = new HashMap<String, Object>(Map.of("locale", "de"));
        cleared.put("seoTitle", null);
        keeper.call(SET, mug, cleared);

        var german = keeper.stored(mug.id()).content().translations().get("de");

        assertThat(german).isNotNull();
        assertThat(german.title()).isEqualTo("Becher");
        assertThat(german.seoTitle()).isNull();
        assertThat(german.seoDescription()).isEqualTo("Für Tee");
        assertThat(keeper.eventsOf(mug.id())).isEqualTo(3);
        Map<String, Object> seen =
                shop.ask(
                                Callers.staff(),
                                """
                                { product(by: {id: "%s"}) { translations { locale title seoTitle
                                  options { option name values { value text } }
                                  images { url altText } } } }"""
                                        .formatted(mug.id()))
                        .at("product.translations[0]");
        assertThat(seen)
                .containsEntry("locale", "de")
                .containsEntry("title", "Becher")
                .containsEntry("seoTitle", null)
                .containsEntry(
                        "options",
                        List.of(
                                Map.of(
                                        "option", "Size",
                                        "name", "Größe",
                                        "values", List.of(Map.of("value", "S", "text", "klein")))));
    }

    @Test
    void aLanguageGoesByItsNameOrWithItsLastText() {
        keeper.call(SET, mug, german());
        assertThat(keeper.call(REMOVE, mug, Map.of("locale", "de")).errors()).isEmpty();
        assertThat(keeper.stored(mug.id()).content().translations()).isEmpty();
        assertThat(keeper.call(REMOVE, mug, Map.of("locale", "de")).codes())
                .containsExactly("NOT_FOUND");

        keeper.call(SET, mug, Map.of("locale", "fr", "title", "Tasse"));
        var cleared = new HashMap<String, Object>(Map.of("locale", "fr"));
        cleared.put("title", null);
        keeper.call(SET, mug, cleared);

        assertThat(keeper.stored(mug.id()).content().translations()).isEmpty();
    }

    @Test
    void aCopyTakesItsTextsAlongAndNoOtherTitle() {
        keeper.call(SET, mug, german());

        var same = keeper.call("productDuplicate", Map.of("id", mug.id()));
        var other =
                keeper.call(
                        "productDuplicate",
                        Map.of("id", mug.id(), "title", "Cup", "include", List.of()));

        assertThat(keeper.stored(same.id()).content().translations())
                .isEqualTo(keeper.stored(mug.id()).content().translations());
        var text = keeper.stored(other.id()).content().translations().get("de");
        assertThat(text).isNotNull();
        assertThat(text.title()).isNull();
        assertThat(text.seoTitle()).isNull();
        assertThat(text.images()).isEmpty();
        assertThat(text.descriptionHtml()).isEqualTo("<p>Aus Ton.</p>");
    }

    @Test
    void editsOfTwoLanguagesMergeAndOfTheSameTextCollide() {
        keeper.call(SET, mug, Map.of("locale", "de", "title", "Becher"));
        var french =
                keeper.call(
                        SET, mug, Map.of("locale", "fr", "title", "Tasse", "expectedVersion", 1));
        assertThat(french.errors()).isEmpty();

        var late =
                shop.ask(
                        Callers.staff(),
                        CONFLICT,
                        Map.of(
                                "input",
                                Map.of(
                                        "id",
                                        mug.id(),
                                        "expectedVersion",
                                        1,
                                        "locale",
                                        "de",
                                        "title",
                                        "Krug")));

        assertThat(late.<List<Map<String, Object>>>at("productTranslationSet.userErrors[0].fields"))
                .containsExactly(
                        Map.of(
                                "partId", "de",
                                "field", "title",
                                "yours", "Krug",
                                "current", "Becher"));
        assertThat(keeper.stored(mug.id()).version()).isEqualTo(3);
    }

    @Test
    void refusesWhatIsNoTranslation() {
        var wrong =
                List.of(
                        Map.of("locale", "en", "title", "Mug"),
                        Map.of("locale", "de_DE", "title", "Becher"),
                        Map.of("locale", "de", "title", "x".repeat(251)),
                        Map.of("locale", "de", "options", List.of(Map.of("option", "Colour"))),
                        Map.of("locale", "de", "options", option("S", " ")),
                        Map.of("locale", "de", "options", option("XXL", "riesig")),
                        Map.of(
                                "locale",
                                "de",
                                "options",
                                Collections.nCopies(2, Map.of("option", "Size", "name", "G"))),
                        Map.of("locale", "de", "images", picture("https://elsewhere/1.jpg")));

        for (var input : wrong) {
            assertThat(keeper.call(SET, mug, input).errors()).as("%s", input).isNotEmpty();
        }
        assertThat(keeper.call(SET, Map.of("id", "prd_x", "expectedVersion", 1, "locale", "de")))
                .extracting(Keeper.Done::codes)
                .isEqualTo(List.of("NOT_FOUND"));
        assertThat(keeper.stored(mug.id()).version()).isEqualTo(1);
    }

    @Test
    void onlyStaffWhoMayWriteProductsTranslate() {
        var input = Map.of("id", mug.id(), "expectedVersion", 1, "locale", "de", "title", "Becher");

        assertThat(keeper.call(Callers.GUEST, SET, input).answer().errorCode())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(
                        keeper.call(Callers.staff(Permission.PRODUCTS_READ), SET, input)
                                .answer()
                                .errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(keeper.stored(mug.id()).version()).isEqualTo(1);
    }

    @Test
    void nothingMoreIsReadForTranslations() throws Exception {
        var query = LOOK.formatted(mug.id());
        storefront.ask("de", query);
        var before = reads(query);
        keeper.call(SET, mug, german());

        assertThat(reads(query)).isEqualTo(before);
    }

    private int reads(String query) {
        return budget.commandsOf(
                        () -> {
                            try {
                                assertThat(storefront.ask("de", query).<Object>at("product"))
                                        .isNotNull();
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        })
                .size();
    }

    private Map<String, Object> german() {
        return Map.of(
                "locale", "de",
                "title", "Becher",
                "descriptionHtml", "<p>Aus Ton.</p><script>x</script>",
                "seoTitle", "Becher kaufen",
                "options", option("S", "klein"),
                "images", picture(served()));
    }

    private String served() {
        return shop.ask("{ product(by: {id: \"%s\"}) { images { url } } }".formatted(mug.id()))
                .at("product.images[0].url");
    }

    private static List<Map<String, Object>> option(String value, String text) {
        return List.of(
                Map.of(
                        "option", "Size",
                        "name", "Größe",
                        "values", List.of(Map.of("value", value, "text", text))));
    }

    private static List<Map<String, Object>> picture(String url) {
        return List.of(Map.of("url", url, "altText", "Ein Becher"));
    }
}

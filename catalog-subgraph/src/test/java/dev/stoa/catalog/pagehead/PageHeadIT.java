package dev.stoa.catalog.pagehead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.medialibrary.Library;
import dev.stoa.catalog.translation.Storefront;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pictures and texts for search engines of categories and collections. */
@CatalogTest
class PageHeadIT {

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;
    @LocalServerPort private int port;
    private String mark = "";

    @BeforeEach
    void begin() {
        mark = goods.mark();
    }

    @ParameterizedTest
    @CsvSource({"category, name", "collection, title"})
    void tellsWhatStaffSayAndElseWhatFollowsFromNameAndDescription(String type, String name)
            throws Exception {
        var description = "<p>To drink from.</p><p>And to look at.</p>";
        var id = made(type, Map.of(name, "Cups " + mark, "descriptionHtml", description));

        assertThat(seo(type, id, "en"))
                .containsEntry("title", "Cups " + mark)
                .hasEntrySatisfying(
                        "description", it -> assertThat(it).asString().startsWith("To drink from"));

        change(type, id, 1, Map.of("seoTitle", "Cups of clay", "seoDescription", "All we have."));
        var german = Map.of("locale", "de", "name", "Tassen", "seoDescription", "Alles.");
        call(type, "TranslationSet", with(id, 2, german));
        assertThat(seo(type, id, "en"))
                .containsEntry("title", "Cups of clay")
                .containsEntry("description", "All we have.");
        assertThat(seo(type, id, "de"))
                .containsEntry("title", "Tassen")
                .containsEntry("description", "Alles.");

        var cleared = new HashMap<String, @Nullable Object>();
        cleared.put("seoTitle", null);
        change(type, id, 3, cleared);
        assertThat(seo(type, id, "en"))
                .containsEntry("title", "Cups " + mark)
                .containsEntry("description", "All we have.");
    }

    @ParameterizedTest
    @CsvSource({"category, name, CATEGORY", "collection, title, COLLECTION"})
    void showsAPictureOfTheLibrary(String type, String name, String kind) throws Exception {
        var picture = picture();
        var id = made(type, Map.of(name, "Cups " + mark, "imageAssetId", picture));

        assertThat(image(type, id)).containsEntry("altText", "Cups in a row");
        assertThat(usages(picture))
                .containsExactly(Map.of("kind", kind, "id", id, "title", "Cups " + mark));

        var german = Map.of("locale", "de", "name", "Tassen");
        call(type, "TranslationSet", with(id, 1, german));
        assertThat(image(type, id)).as("a translation leaves it").isNotNull();

        var cleared = new HashMap<String, @Nullable Object>();
        cleared.put("imageAssetId", null);
        assertThat(change(type, id, 2, cleared)).isEmpty();
        assertThat(image(type, id)).isNull();
        assertThat(usages(picture)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"category, name", "collection, title"})
    void refusesPicturesThatAreNotThereAndTextsThatAreTooLong(String type, String name) {
        var id = made(type, Map.of(name, "Cups " + mark));

        assertThat(change(type, id, 1, Map.of("imageAssetId", "med_none")))
                .singleElement()
                .satisfies(it -> assertThat(it).containsEntry("code", "NOT_FOUND"))
                .satisfies(it -> assertThat(it).containsEntry("path", List.of("imageAssetId")));
        assertThat(change(type, id, 1, Map.of("seoTitle", "x".repeat(501))))
                .extracting(it -> it.get("code"))
                .containsExactly("INVALID");
        var wrong = Map.<String, Object>of(name, "Other " + mark, "imageAssetId", "med_none");
        assertThat(call(type, "Create", wrong).<List<String>>at(type + "Create.userErrors[*].code"))
                .containsExactly("NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({"category, name", "collection, title"})
    void namesWhatIsInConflict(String type, String name) {
        var id = made(type, Map.of(name, "Cups " + mark));
        change(type, id, 1, Map.of("seoTitle", "Cups"));

        assertThat(change(type, id, 1, Map.of("seoDescription", "All."))).isEmpty();
        assertThat(change(type, id, 1, Map.of("seoTitle", "Mugs")))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.get("fields"))
                                        .isEqualTo(List.of(Map.of("field", "seoTitle"))));
    }

    @ParameterizedTest
    @CsvSource({"categories, category, name", "collections, collection, title"})
    void aListIsTwoReadsHoweverMany(String list, String type, String name) throws Exception {
        var picture = picture();
        for (int i = 0; i < 4; i++) {
            made(type, Map.of(name, "Cups " + i + mark, "imageAssetId", picture));
        }

        var document =
                "{ %s(first: 50) { nodes { image { url altText } seo { title description } } } }"
                        .formatted(list);
        assertThat(budget.commandsOf(() -> shop.ask(document)))
                .as("the things, and what the library says of their pictures")
                .hasSizeLessThanOrEqualTo(2);
    }

    private @Nullable Map<String, Object> image(String type, String id) {
        return shop.ask("{ %s(by: {id: \"%s\"}) { image { url altText } } }".formatted(type, id))
                .at(type + ".image");
    }

    private Map<String, Object> seo(String type, String id, String language) throws Exception {
        var document = "{ %s(by: {id: \"%s\"}) { seo { title description } } }".formatted(type, id);
        return new Storefront(port).ask(language, document).at(type + ".seo");
    }

    private List<Map<String, Object>> usages(String assetId) {
        return shop.ask(
                        Callers.staff(),
                        "{ mediaAsset(id: \"%s\") { usages { kind id title } } }"
                                .formatted(assetId))
                .at("mediaAsset.usages");
    }

    private String made(String type, Map<String, ?> input) {
        return call(type, "Create", input).at(type + "Create." + type + ".id");
    }

    private List<Map<String, Object>> change(
            String type, String id, int version, Map<String, ?> input) {
        return call(type, "Update", with(id, version, input)).at(type + "Update.userErrors");
    }

    private Shop.Answer call(String type, String what, Map<String, ?> input) {
        var mutation = type + what;
        var document =
                """
                mutation($input: %sInput!) { %s(input: $input) { %s { id }
                  userErrors { code path ... on ConflictError { fields { field } } } } }"""
                        .formatted(
                                Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1),
                                mutation,
                                type);
        return shop.ask(Callers.staff(), document, Map.of("input", input));
    }

    private static Map<String, @Nullable Object> with(
            String id, int version, Map<String, ?> fields) {
        var input = new HashMap<String, @Nullable Object>(fields);
        input.put("id", id);
        input.put("expectedVersion", version);
        return input;
    }

    private String picture() throws Exception {
        var said =
                Map.<String, Object>of(
                        "altTexts", List.of(Map.of("locale", "en", "text", "Cups in a row")));
        int number = Math.floorMod(mark.hashCode(), 1_000_000);
        return (String)
                new Library(shop, port).take(Library.drawn(64, 48, "png", number), said).get("id");
    }
}

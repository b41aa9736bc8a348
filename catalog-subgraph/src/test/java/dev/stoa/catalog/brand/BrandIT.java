package dev.stoa.catalog.brand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.search.SearchIsCurrent;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@CatalogTest
class BrandIT {

    private static final String ROUTE =
            """
            query($path: String!) { route(path: $path) { __typename
              ... on Brand { id } ... on Redirect { targetUrl } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Brands brands;
    @Autowired private MongoTemplate mongo;
    @Autowired private SearchIsCurrent search;
    @Autowired private QueryBudget budget;
    @Autowired private Ids ids;
    private String mark = "";

    @BeforeEach
    void open() {
        mark = goods.mark();
    }

    @Test
    void staffMakeABrandWithAllThereIsToSay() {
        var picture = picture();

        var made =
                call(
                        "brandCreate",
                        Map.of(
                                "name",
                                " Kähler " + mark,
                                "descriptionHtml",
                                "<p>From Næstved.</p><script>x</script>",
                                "logoAssetId",
                                picture,
                                "seoTitle",
                                "Kähler ceramics"));

        assertThat(made.errors()).isEmpty();
        assertThat(made.brand())
                .containsEntry("name", "Kähler " + mark)
                .containsEntry("slug", "kahler-" + mark)
                .containsEntry("descriptionHtml", "<p>From Næstved.</p>")
                .containsEntry(
                        "seo", Map.of("title", "Kähler ceramics", "description", "From Næstved."))
                .containsEntry("version", 1);
        assertThat(made.brand().get("logo")).asString().contains("/media/" + picture + ".jpg");
        assertThat(usages(picture)).containsExactly("BRAND");
    }

    @Test
    void aBrandOfAnImportSaysMoreLater() {
        var brand = brands.add(brands.draft("Arzberg " + mark));
        mongo.getCollection("brands")
                .updateOne(
                        new Document("_id", brand.id()),
                        new Document("$unset", new Document("version", 1)));

        var changed =
                call("brandUpdate", edit(brand, 1, Map.of("descriptionHtml", "<p>Porcelain.</p>")));

        assertThat(changed.errors()).isEmpty();
        assertThat(changed.brand())
                .containsEntry("name", brand.name())
                .containsEntry("descriptionHtml", "<p>Porcelain.</p>")
                .containsEntry("version", 2);
    }

    @Test
    void anOldAddressLeadsToTheNewOne() {
        var brand = brands.add(brands.draft("Arzberg " + mark));
        assertThat(route(brand.slug())).containsEntry("id", brand.id());

        var moved = call("brandUpdate", edit(brand, 1, Map.of("slug", "new-" + mark)));

        assertThat(moved.errors()).isEmpty();
        assertThat(route(brand.slug())).containsEntry("targetUrl", "/brands/new-" + mark);
        assertThat(route("new-" + mark)).containsEntry("id", brand.id());
    }

    @Test
    void itsProductsAreFoundByItsNewName() {
        var brand = brands.add(brands.draft("Oldname" + mark));
        goods.product("Cup").by(brand).put();
        assertThat(search.titles(Callers.GUEST, "oldname" + mark)).containsExactly("Cup");

        call("brandUpdate", edit(brand, 1, Map.of("name", "Fresh" + goods.mark())));

        assertThat(search.titles(Callers.GUEST, stored(brand).name())).containsExactly("Cup");
        assertThat(search.titles(Callers.GUEST, "oldname" + mark)).isEmpty();
    }

    @Test
    void whoComesLateIsTold() {
        var brand = brands.add(brands.draft("Arzberg " + mark));
        call("brandUpdate", edit(brand, 1, Map.of("seoTitle", "First")));

        var late = call("brandUpdate", edit(brand, 1, Map.of("seoTitle", "Second")));

        assertThat(late.codes()).containsExactly("CONFLICT");
        assertThat(stored(brand).seoTitle()).isEqualTo("First");
        assertThat(call("brandDelete", edit(brand, 1, Map.of())).codes())
                .containsExactly("CONFLICT");
        assertThat(brands.byId(brand.id())).isPresent();
    }

    @Test
    void editsOfOtherFieldsMergeAndStandInTheHistory() {
        var brand = brands.add(brands.draft("Arzberg " + mark));
        call("brandUpdate", edit(brand, 1, Map.of("seoTitle", "First")));

        var other = call("brandUpdate", edit(brand, 1, Map.of("slug", "other-" + mark)));

        assertThat(other.errors()).isEmpty();
        assertThat(stored(brand).seoTitle()).isEqualTo("First");
        assertThat(stored(brand).slug()).isEqualTo("other-" + mark);
        var conflict = call("brandUpdate", edit(brand, 1, Map.of("slug", "mine-" + mark)));
        assertThat(conflict.codes()).containsExactly("CONFLICT");
        var history =
                shop.ask(
                        Callers.staff(),
                        "{ changeHistory(objectId: \"%s\") { nodes { version fields { field } } } }"
                                .formatted(brand.id()));
        assertThat(history.<List<Integer>>at("changeHistory.nodes[*].version"))
                .containsExactly(3, 2);
        assertThat(history.<List<String>>at("changeHistory.nodes[*].fields[*].field"))
                .containsExactly("slug", "seoTitle");
        assertThat(call("brandUpdate", edit(brand, 3, Map.of("seoTitle", "First"))).errors())
                .isEmpty();
        assertThat(stored(brand).version()).as("nothing was changed").isEqualTo(3L);
    }

    @Test
    void itsProductsAreFoundByANameInAnotherLanguage() {
        var brand = brands.add(brands.draft("Plain" + mark));
        goods.product("Cup").by(brand).put();
        assertThat(search.titles(Callers.GUEST, "plain" + mark)).containsExactly("Cup");
        var before = renamedAt();

        call("brandTranslationSet", edit(brand, 1, Map.of("locale", "de", "name", "Schlicht")));

        assertThat(renamedAt()).as("read again").isGreaterThan(before);
    }

    private long renamedAt() {
        return mongo.getCollection("products")
                .countDocuments(new Document("shelf.renamedAt", new Document("$exists", true)));
    }

    @Test
    void aBrandThatProductsHaveStays() {
        var brand = brands.add(brands.draft("Arzberg " + mark));
        var cup = goods.product("Cup").by(brand).put();

        assertThat(call("brandDelete", edit(brand, 1, Map.of())).codes()).containsExactly("IN_USE");
        assertThat(brands.byId(brand.id())).isPresent();

        goods.remove(cup);
        assertThat(call("brandDelete", edit(brand, 1, Map.of())).errors()).isEmpty();
        assertThat(brands.byId(brand.id())).isEmpty();
        assertThat(call("brandDelete", edit(brand, 1, Map.of())).codes())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void refusesWhatCannotBe() {
        var brand = brands.add(brands.draft("Arzberg " + mark));
        var other = brands.add(brands.draft("Rosenthal " + mark));
        var nameless = new HashMap<String, Object>();
        nameless.put("name", null);

        assertThat(call("brandCreate", Map.of("name", " ")).codes()).containsExactly("REQUIRED");
        assertThat(
                        call("brandCreate", Map.of("name", brand.name().toUpperCase(Locale.ROOT)))
                                .codes())
                .containsExactly("INVALID");
        assertThat(call("brandUpdate", edit(brand, 1, Map.of("slug", other.slug()))).codes())
                .containsExactly("SLUG_TAKEN");
        assertThat(call("brandUpdate", edit(brand, 1, Map.of("slug", "a/b"))).codes())
                .containsExactly("INVALID");
        assertThat(call("brandUpdate", edit(brand, 1, Map.of("name", "x".repeat(101)))).codes())
                .containsExactly("INVALID");
        assertThat(call("brandUpdate", edit(brand, 1, nameless)).codes())
                .containsExactly("REQUIRED");
        assertThat(call("brandUpdate", edit(brand, 1, Map.of("logoAssetId", "ast_no"))).codes())
                .containsExactly("NOT_FOUND");
        assertThat(stored(brand).version()).isEqualTo(1L);
    }

    @Test
    void isReadAndWrittenInOtherLanguages() {
        var brand = brands.add(brands.draft("Arzberg " + mark));
        var texts = Map.<String, Object>of("locale", "ja", "name", "アルツベルク");

        var told = call("brandTranslationSet", edit(brand, 1, texts));

        assertThat(told.errors()).isEmpty();
        assertThat(told.brand().get("translations"))
                .asString()
                .contains("locale=ja", "name=アルツベルク");
        assertThat(call("brandTranslationSet", edit(brand, 2, Map.of("locale", "en"))).codes())
                .containsExactly("INVALID");
        assertThat(stored(brand).version()).isEqualTo(2L);
    }

    @Test
    void onlyStaffWhoMayWriteProductsKeepBrands() {
        var brand = brands.add(brands.draft("Arzberg " + mark));
        for (var caller : List.of(Callers.GUEST, Callers.staff(Permission.PRODUCTS_READ))) {
            assertThat(call(caller, "brandCreate", Map.of("name", "X " + mark)).errorCode())
                    .isIn("UNAUTHENTICATED", "FORBIDDEN");
            assertThat(call(caller, "brandDelete", edit(brand, 1, Map.of())).errorCode())
                    .isIn("UNAUTHENTICATED", "FORBIDDEN");
        }
        assertThat(brands.named("X " + mark)).isEmpty();
    }

    @Test
    void aListOfBrandsIsTwoReadsHoweverMany() {
        for (int i = 0; i < 5; i++) {
            var made = Map.of("name", "Maker " + ids.next("x"), "logoAssetId", picture());
            assertThat(call("brandCreate", made).errors()).isEmpty();
        }

        assertThat(
                        budget.commandsOf(
                                () ->
                                        shop.ask(
                                                "{ brands(first: 50) { nodes { name localizedFrom descriptionHtml logo { url altText } seo { title description } } } }")))
                .as("the brands, and what the library says of their logos")
                .hasSize(2);
    }

    private Brand stored(Brand brand) {
        return brands.byId(brand.id()).orElseThrow();
    }

    private Map<String, Object> route(String slug) {
        return shop.ask(Callers.GUEST, ROUTE, Map.of("path", "/brands/" + slug)).at("route");
    }

    private List<String> usages(String assetId) {
        return shop.ask(
                        Callers.staff(),
                        "{ mediaAsset(id: \"%s\") { usages { kind } } }".formatted(assetId))
                .at("mediaAsset.usages[*].kind");
    }

    private String picture() {
        var id = ids.next("ast");
        mongo.getCollection("mediaAssets")
                .insertOne(
                        new Document("_id", id)
                                .append(
                                        "image",
                                        new Document("url", "/media/" + id + ".jpg")
                                                .append("assetId", id))
                                .append("fileName", "logo.jpg")
                                .append("altTexts", List.of())
                                .append("tags", List.of())
                                .append("createdAt", new Date())
                                .append("version", 1L));
        return id;
    }

    private static Map<String, Object> edit(Brand brand, int version, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("id", brand.id());
        input.put("expectedVersion", version);
        return input;
    }

    private record Done(@Nullable Map<String, Object> found, List<Map<String, Object>> errors) {

        List<Object> codes() {
            return errors.stream().map(it -> it.get("code")).toList();
        }

        Map<String, Object> brand() {
            return Objects.requireNonNull(found, "refused");
        }
    }

    private Done call(String mutation, Map<String, ?> input) {
        var answer = call(Callers.staff(), mutation, input);
        return new Done(answer.at(mutation + ".brand"), answer.at(mutation + ".userErrors"));
    }

    private Shop.Answer call(Caller caller, String mutation, Map<String, ?> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var document =
                """
                mutation($input: %s!) { %s(input: $input) {
                  brand { id name slug descriptionHtml logo { url } seo { title description }
                    translations { locale name } version }
                  userErrors { code path } } }"""
                        .formatted(type, mutation);
        return shop.ask(caller, document, Map.of("input", new HashMap<>(input)));
    }
}

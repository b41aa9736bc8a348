package dev.stoa.catalog.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.text.StoredLanguages;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Each test has a language of its own, for the shop is that of all tests. */
@CatalogTest
class KindCoverageIT {

    private static final String COVERAGE =
            """
            { translationKindCoverage { kind total
                locales { locale complete partial missing } } }""";
    private static final String MISSING =
            """
            query($kind: TranslatedKind!, $locale: String!) {
              untranslatedTexts(kind: $kind, locale: $locale, last: 100) {
                nodes { kind id title missing } totalCount } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;
    @Autowired private MongoTemplate mongo;
    @Autowired private StoredLanguages storedLanguages;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CATEGORY     | categoryCreate(input: {name: "%s", descriptionHtml: "<p>a</p>"}) { category { id } }                                     | categoryTranslationSet            | name: "x"                                                                | descriptionHtml: "<p>b</p>"              | DESCRIPTION
                    COLLECTION   | collectionCreate(input: {title: "%s", seoTitle: "a"}) { collection { id } }                                              | collectionTranslationSet          | name: "x"                                                                | seoTitle: "b"                            | SEO_TITLE
                    BRAND        | brandCreate(input: {name: "%s", descriptionHtml: "<p>a</p>", seoDescription: "a"}) { brand { id } }                      | brandTranslationSet               | descriptionHtml: "<p>b</p>"                                              | seoDescription: "b"                      | SEO_DESCRIPTION
                    CONTENT_PAGE | contentPageCreate(input: {title: "%s", seoTitle: "a", blocks: [{richText: {html: "<p>a</p>"}}]}) { contentPage { id } }  | contentPageUpdate                 | title: "x", seoTitle: "b", blocks: []                                    | blocks: [{richText: {html: "<p>b</p>"}}] | DESCRIPTION
                    ATTRIBUTE    | attributeDefinitionCreate(input: {name: "%s", key: "%s", kind: CHOICE, choices: [{key: "red", label: "Red"}, {key: "blue", label: "Blue"}]}) { attributeDefinition { id } } | attributeDefinitionTranslationSet | name: "x", choices: [{key: "red", label: "y"}] | choices: [{key: "red", label: "y"}, {key: "blue", label: "z"}] | CHOICES
                    PRODUCT_KIND | productKindCreate(input: {name: "%s", attributeIds: [], optionNames: ["Size"]}) { productKind { id } }                   | productKindTranslationSet         | name: "x"                                                                | options: [{option: "Size", name: "y"}]   | OPTIONS
                    """)
    void countsAndListsWhatEachKindLacks(
            String kind,
            String create,
            String translate,
            String part,
            String rest,
            String missing) {
        var id = make(create);

        translate(translate, id, 1, "is", part);

        int total = total(kind);
        assertThat(coverage(kind, "is"))
                .contains(
                        Map.of("locale", "is", "complete", 0, "partial", 1, "missing", total - 1));
        assertThat(coverage(kind, "en")).as("the shop's own").isEmpty();
        assertThat(lacking(kind, "is", id)).hasValue(List.of(missing));
        assertThat(missing(kind, "is").<Integer>at("untranslatedTexts.totalCount"))
                .isEqualTo(total);

        translate(translate, id, 2, "is", rest);

        assertThat(coverage(kind, "is").orElseThrow())
                .containsEntry("complete", 1)
                .containsEntry("partial", 0);
        assertThat(lacking(kind, "is", id)).isEmpty();
        assertThat(missing(kind, "is").<Integer>at("untranslatedTexts.totalCount"))
                .isEqualTo(total - 1);
    }

    @Test
    void aKindWithoutAnyTranslationIsToldInTheLanguagesOfAll() {
        make("brandCreate(input: {name: \"%s\", descriptionHtml: \"<p>a</p>\"}) { brand { id } }");
        var id = make("collectionCreate(input: {title: \"%s\"}) { collection { id } }");
        assertThat(coverage("BRAND", "lb")).isEmpty();
        translate("collectionTranslationSet", id, 1, "lb", "name: \"x\"");
        var mug = goods.product("Mug").put();
        translate("productTranslationSet", mug.id(), 1, "rm", "title: \"x\"");

        for (var locale : List.of("lb", "rm")) {
            assertThat(coverage("BRAND", locale).orElseThrow())
                    .as(locale)
                    .containsEntry("complete", 0)
                    .containsEntry("partial", 0)
                    .containsEntry("missing", total("BRAND"));
        }
    }

    @Test
    void aBrandThatSaysNothingNeedsNoTranslation() {
        int before = total("BRAND");

        var id = make("brandCreate(input: {name: \"%s\"}) { brand { id } }");

        assertThat(total("BRAND")).isEqualTo(before);
        assertThat(lacking("BRAND", "ga", id)).isEmpty();
    }

    @Test
    void aNewTextMakesATranslationIncomplete() {
        var id = make("collectionCreate(input: {title: \"%s\"}) { collection { id } }");
        translate("collectionTranslationSet", id, 1, "ga", "name: \"x\"");
        assertThat(coverage("COLLECTION", "ga").orElseThrow()).containsEntry("complete", 1);

        change("collectionUpdate", id, 2, "descriptionHtml: \"<p>a</p>\"");

        assertThat(coverage("COLLECTION", "ga").orElseThrow())
                .containsEntry("complete", 0)
                .containsEntry("partial", 1);
        assertThat(lacking("COLLECTION", "ga", id)).hasValue(List.of("DESCRIPTION"));
    }

    @Test
    void whatAnOlderReleaseStoredIsCountedAfterAStart() {
        var id = make("categoryCreate(input: {name: \"%s\"}) { category { id } }");
        translate("categoryTranslationSet", id, 1, "mt", "name: \"x\"");
        mongo.getCollection("categories")
                .updateOne(
                        new Document("_id", id),
                        new Document("$unset", new Document(StoredLanguages.FIELD, 1)));
        assertThat(coverage("CATEGORY", "mt")).isEmpty();

        storedLanguages.afterSingletonsInstantiated();

        assertThat(coverage("CATEGORY", "mt").orElseThrow()).containsEntry("complete", 1);
    }

    @Test
    void costsAsManyReadsForManyAsForFew() {
        assertThat(budget.commandsOf(() -> shop.ask(Callers.staff(), COVERAGE)))
                .containsExactlyInAnyOrder(
                        "aggregate products",
                        "find categories",
                        "find collections",
                        "find brands",
                        "find contentPages",
                        "find attributeDefinitions",
                        "find productKinds");
        assertThat(budget.commandsOf(() -> missing("BRAND", "de"))).hasSize(2);
    }

    @Test
    void isForStaffAndPagesForThoseWhoMayReadThem() {
        for (Caller caller : List.of(Callers.GUEST, Callers.customer("cus_1"))) {
            assertThat(shop.ask(caller, COVERAGE).errorCode()).isIn("UNAUTHENTICATED", "FORBIDDEN");
            assertThat(shop.ask(caller, MISSING, of("BRAND", "de")).errorCode())
                    .isIn("UNAUTHENTICATED", "FORBIDDEN");
        }
        var seller = Callers.staff(Permission.PRODUCTS_READ);
        assertThat(shop.ask(seller, COVERAGE).<List<String>>at("translationKindCoverage[*].kind"))
                .containsExactly("CATEGORY", "COLLECTION", "BRAND", "ATTRIBUTE", "PRODUCT_KIND");
        assertThat(shop.ask(seller, MISSING, of("CONTENT_PAGE", "de")).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.ask(seller, MISSING, of("BRAND", "de_DE")).errorCode())
                .isEqualTo("BAD_REQUEST");
    }

    private String make(String mutation) {
        var answer =
                shop.ask(
                        Callers.staff(),
                        "mutation { " + mutation.replace("%s", goods.mark()) + " }");
        return answer.<List<String>>at("*.*.id").getFirst();
    }

    private void translate(String mutation, String id, int version, String locale, String texts) {
        change(mutation, id, version, "locale: \"" + locale + "\", " + texts);
    }

    private void change(String mutation, String id, int version, String fields) {
        var document =
                "mutation { %s(input: {id: \"%s\", expectedVersion: %d, %s}) { userErrors { message } } }"
                        .formatted(mutation, id, version, fields);
        assertThat(shop.ask(Callers.staff(), document).<List<?>>at(mutation + ".userErrors"))
                .isEmpty();
    }

    private int total(String kind) {
        return (Integer) about(kind).get("total");
    }

    @SuppressWarnings("unchecked")
    private Optional<Map<String, Object>> coverage(String kind, String locale) {
        return ((List<Map<String, Object>>) about(kind).get("locales"))
                .stream().filter(it -> it.get("locale").equals(locale)).findFirst();
    }

    private Map<String, Object> about(String kind) {
        return shop
                .ask(Callers.staff(), COVERAGE)
                .<List<Map<String, Object>>>at("translationKindCoverage")
                .stream()
                .filter(it -> it.get("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Object> lacking(String kind, String locale, String id) {
        return missing(kind, locale)
                .<List<Map<String, Object>>>at("untranslatedTexts.nodes")
                .stream()
                .filter(it -> it.get("id").equals(id))
                .findFirst()
                .map(it -> it.get("missing"));
    }

    private Shop.Answer missing(String kind, String locale) {
        return shop.ask(Callers.staff(), MISSING, of(kind, locale));
    }

    private static Map<String, Object> of(String kind, String locale) {
        return Map.of("kind", kind, "locale", locale);
    }
}

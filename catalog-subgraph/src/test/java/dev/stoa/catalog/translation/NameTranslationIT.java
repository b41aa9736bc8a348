package dev.stoa.catalog.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is around products speaks other languages too. */
@CatalogTest
class NameTranslationIT {

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;
    @LocalServerPort private int port;
    private Storefront storefront;
    private String mark = "";

    @BeforeEach
    void open() {
        storefront = new Storefront(port);
        mark = goods.mark();
    }

    @ParameterizedTest
    @CsvSource({"brand, name", "category, name", "collection, title"})
    void isReadInTheLanguageOfTheRequest(String type, String name) throws Exception {
        var id = make(type, Map.of(name, "Cups " + mark, "descriptionHtml", "<p>To drink.</p>"));
        var german = Map.of("locale", "de", "name", "Tassen", "descriptionHtml", "<p>Trink.</p>");
        assertThat(translate(type, id, 1, german)).isEmpty();

        var query =
                "{ %s(by: {id: \"%s\"}) { name: %s localizedFrom descriptionHtml translations { locale } } }"
                        .formatted(type, id, name);

        assertThat(storefront.ask("de-CH", query).<Map<String, Object>>at(type))
                .containsEntry("name", "Tassen")
                .containsEntry("localizedFrom", "de")
                .containsEntry("descriptionHtml", "<p>Trink.</p>")
                .containsEntry("translations", List.of());
        assertThat(storefront.ask("fr", query).<Map<String, Object>>at(type))
                .containsEntry("name", "Cups " + mark)
                .containsEntry("localizedFrom", "en")
                .containsEntry("descriptionHtml", "<p>To drink.</p>");
        assertThat(shop.ask(Callers.staff(), query).<List<?>>at(type + ".translations")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"brand, name", "category, name", "collection, title"})
    void refusesWhatIsNoTranslation(String type, String name) {
        var id = make(type, Map.of(name, "Cups " + mark));

        assertThat(translate(type, id, 1, Map.of("locale", "en", "name", "Cups")))
                .containsExactly("INVALID");
        assertThat(translate(type, id, 1, Map.of("locale", "de_DE", "name", "Tassen")))
                .containsExactly("INVALID");
        assertThat(translate(type, id, 1, Map.of("locale", "de", "name", "x".repeat(251))))
                .containsExactly("INVALID");
        assertThat(translate(type, id, 7, Map.of("locale", "de", "name", "Tassen")))
                .containsExactly("CONFLICT");
        assertThat(translate(type, "none", 1, Map.of("locale", "de", "name", "Tassen")))
                .containsExactly("NOT_FOUND");
        for (Caller caller : List.of(Callers.GUEST, Callers.staff(Permission.PRODUCTS_READ))) {
            assertThat(
                            translate(caller, type, id, 1, Map.of("locale", "de", "name", "Tassen"))
                                    .errorCode())
                    .isIn("UNAUTHENTICATED", "FORBIDDEN");
        }
        assertThat(version(type, id)).isEqualTo(1);
    }

    @Test
    void aMoveOrAnEditLeavesTheOtherLanguages() {
        var id = make("category", Map.of("name", "Cups " + mark));
        translate("category", id, 1, Map.of("locale", "de", "name", "Tassen"));
        var parent = make("category", Map.of("name", "Table " + mark));

        mutate(
                "categoryMove",
                "CategoryMoveInput",
                Map.of("id", id, "expectedVersion", 2, "parentId", parent));
        mutate(
                "categoryUpdate",
                "CategoryUpdateInput",
                Map.of("id", id, "expectedVersion", version("category", id), "position", 3));

        assertThat(
                        shop.ask(
                                        Callers.staff(),
                                        "{ category(by: {id: \"%s\"}) { translations { name } } }"
                                                .formatted(id))
                                .<List<String>>at("category.translations[*].name"))
                .containsExactly("Tassen");
    }

    @Test
    void attributesAndTheirChoicesAreReadInTheLanguageOfTheRequest() throws Exception {
        var attribute = attribute();
        var mug = goods.product("Mug").put();
        var kind = kind(attribute);
        keeper.call(
                "productAttributesSet",
                mug,
                Map.of(
                        "productKindId",
                        kind,
                        "values",
                        List.of(
                                Map.of(
                                        "attributeId",
                                        attribute,
                                        "choices",
                                        List.of("blue", "red")))));

        var told =
                mutate(
                        "attributeDefinitionTranslationSet",
                        "AttributeDefinitionTranslationSetInput",
                        Map.of(
                                "id",
                                attribute,
                                "expectedVersion",
                                1,
                                "locale",
                                "de",
                                "name",
                                "Farbe",
                                "choices",
                                List.of(Map.of("key", "blue", "label", "Blau"))));

        assertThat(told.<List<?>>at("attributeDefinitionTranslationSet.userErrors")).isEmpty();
        var query =
                """
                { product(by: {id: "%s"}) { attributes { definition { name choices { label } }
                  ... on ChoiceAttribute { choices { key label } } } } }"""
                        .formatted(mug.id());
        var german = storefront.ask("de", query);
        assertThat(german.<String>at("product.attributes[0].definition.name")).isEqualTo("Farbe");
        assertThat(german.<List<String>>at("product.attributes[0].choices[*].label"))
                .containsExactly("Blau", "Red");
        assertThat(german.<List<String>>at("product.attributes[0].definition.choices[*].label"))
                .containsExactly("Blau", "Red");
        assertThat(
                        storefront
                                .ask("fr", query)
                                .<List<String>>at("product.attributes[0].choices[*].label"))
                .containsExactly("Blue", "Red");
    }

    @Test
    void choicesThatAreNotThereAreNotTranslated() {
        var attribute = attribute();
        for (var choices :
                List.of(
                        List.of(Map.of("key", "green", "label", "Grün")),
                        List.of(Map.of("key", "blue", "label", " ")),
                        List.of(
                                Map.of("key", "blue", "label", "Blau"),
                                Map.of("key", "blue", "label", "Bläulich")))) {
            var input =
                    Map.of(
                            "id",
                            attribute,
                            "expectedVersion",
                            1,
                            "locale",
                            "de",
                            "choices",
                            choices);
            var refused =
                    mutate(
                            "attributeDefinitionTranslationSet",
                            "AttributeDefinitionTranslationSetInput",
                            input);
            assertThat(refused.<List<?>>at("attributeDefinitionTranslationSet.userErrors"))
                    .hasSize(1);
        }
    }

    @Test
    void aTreeCostsNoMoreReadsForItsLanguages() {
        var tree = "{ categoryTree { name localizedFrom descriptionHtml children { name } } }";
        var id = make("category", Map.of("name", "Cups " + mark));
        var before = budget.commandsOf(() -> shop.ask(tree));
        translate("category", id, 1, Map.of("locale", "de", "name", "Tassen"));

        assertThat(budget.commandsOf(() -> shop.ask(tree))).hasSameSizeAs(before);
    }

    private String attribute() {
        var input =
                Map.of(
                        "key",
                        "color-" + mark,
                        "name",
                        "Color",
                        "kind",
                        "CHOICE",
                        "choices",
                        List.of(
                                Map.of("key", "blue", "label", "Blue"),
                                Map.of("key", "red", "label", "Red")));
        return shop.ask(
                        Callers.staff(),
                        """
                        mutation($input: AttributeDefinitionCreateInput!) {
                          attributeDefinitionCreate(input: $input) { attributeDefinition { id } } }""",
                        Map.of("input", input))
                .at("attributeDefinitionCreate.attributeDefinition.id");
    }

    private String kind(String attributeId) {
        return shop.ask(
                        Callers.staff(),
                        """
                        mutation($input: ProductKindCreateInput!) {
                          productKindCreate(input: $input) { productKind { id } } }""",
                        Map.of(
                                "input",
                                Map.of(
                                        "name",
                                        "Kind " + mark,
                                        "attributeIds",
                                        List.of(attributeId))))
                .at("productKindCreate.productKind.id");
    }

    private String make(String type, Map<String, ?> input) {
        var mutation = type + "Create";
        return shop.ask(
                        Callers.staff(),
                        "mutation($input: %sInput!) { %s(input: $input) { %s { id } } }"
                                .formatted(capital(mutation), mutation, type),
                        Map.of("input", new HashMap<>(input)))
                .at(mutation + "." + type + ".id");
    }

    private int version(String type, String id) {
        return shop.ask("{ %s(by: {id: \"%s\"}) { version } }".formatted(type, id))
                .at(type + ".version");
    }

    private List<String> translate(String type, String id, int version, Map<String, ?> texts) {
        return translate(Callers.staff(), type, id, version, texts)
                .at(type + "TranslationSet.userErrors[*].code");
    }

    private Shop.Answer translate(
            Caller caller, String type, String id, int version, Map<String, ?> texts) {
        var input = new HashMap<String, Object>(texts);
        input.put("id", id);
        input.put("expectedVersion", version);
        return mutate(
                caller, type + "TranslationSet", capital(type) + "TranslationSetInput", input);
    }

    private Shop.Answer mutate(String mutation, String inputType, Map<String, ?> input) {
        return mutate(Callers.staff(), mutation, inputType, input);
    }

    private Shop.Answer mutate(
            Caller caller, String mutation, String inputType, Map<String, ?> input) {
        return shop.ask(
                caller,
                "mutation($input: %s!) { %s(input: $input) { userErrors { code path } } }"
                        .formatted(inputType, mutation),
                Map.of("input", new HashMap<>(input)));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

package dev.stoa.catalog.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.search.SearchIsCurrent;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class AttributeIT {

    private static final String VALUES =
            """
            attributes { __typename definition { key unit }
              ... on TextAttribute { text } ... on NumberAttribute { number }
              ... on BooleanAttribute { isTrue } ... on DateAttribute { dayOn }
              ... on ChoiceAttribute { choices { key label color } }
              ... on ReferenceAttribute { product { id } } }""";
    private static final String PRODUCT =
            "query($id: ID!) { product(by: { id: $id }) { kind { name } " + VALUES + " } }";
    private static final String LIST =
            "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Product { kind { name } "
                    + VALUES
                    + " } } }";

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;
    @Autowired private SearchIsCurrent search;

    @Test
    void keepsAndShowsAValueOfEveryKind() {
        var other = goods.product("Sole").put();
        var text = definition("TEXT", Map.of());
        var number = definition("NUMBER", Map.of("unit", "cm"));
        var flag = definition("BOOLEAN", Map.of());
        var color = definition("SWATCH", Map.of("choices", List.of(swatch("red"), swatch("blue"))));
        var day = definition("DATE", Map.of());
        var link = definition("REFERENCE", Map.of());
        var kind = kind(text, number, flag, color, day, link);
        var shoe = goods.product("Shoe").put();

        var done =
                describe(
                        shoe,
                        kind,
                        value(link, "productId", other.id()),
                        value(number, "number", "12.50"),
                        value(flag, "isTrue", true),
                        value(text, "text", " Leather "),
                        value(color, "choices", List.of("blue", "red", "blue")),
                        value(day, "dayOn", "2026-11-22"));

        assertThat(done.codes()).isEmpty();
        var shown = shown(shoe);
        assertThat(shown)
                .extracting(it -> it.get("__typename"))
                .as("in the order of the kind")
                .containsExactly(
                        "TextAttribute",
                        "NumberAttribute",
                        "BooleanAttribute",
                        "ChoiceAttribute",
                        "DateAttribute",
                        "ReferenceAttribute");
        assertThat(shown.get(0)).containsEntry("text", "Leather");
        assertThat(shown.get(1)).containsEntry("number", "12.5");
        assertThat(shown.get(2)).containsEntry("isTrue", true);
        assertThat((List<?>) shown.get(3).get("choices")).hasSize(2);
        assertThat(shown.get(4)).containsEntry("dayOn", "2026-11-22");
        assertThat(shown.get(5)).containsEntry("product", Map.of("id", other.id()));
        assertThat(keeper.eventsOf(shoe.id())).isEqualTo(1);
    }

    @Test
    void refusesValuesThatDoNotFit() {
        var text = definition("TEXT", Map.of());
        var number = definition("NUMBER", Map.of());
        var day = definition("DATE", Map.of());
        var link = definition("REFERENCE", Map.of());
        var color = definition("CHOICE", Map.of("choices", List.of(choice("red"))));
        var foreign = definition("TEXT", Map.of());
        var kind = kind(text, number, day, link, color);
        var shoe = goods.product("Shoe").put();

        assertThat(describe(shoe, kind, value(text, "number", "1")).codes())
                .containsExactly("REQUIRED");
        assertThat(describe(shoe, kind, value(text, "text", " ")).codes())
                .containsExactly("REQUIRED");
        assertThat(describe(shoe, kind, value(text, "text", "a".repeat(1001))).codes())
                .containsExactly("INVALID");
        assertThat(describe(shoe, kind, value(number, "number", "1.1234567")).codes())
                .containsExactly("INVALID");
        assertThat(describe(shoe, kind, value(number, "number", "1234567890123456")).codes())
                .containsExactly("INVALID");
        assertThat(describe(shoe, kind, value(day, "dayOn", "2026-02-30")).codes())
                .containsExactly("INVALID");
        assertThat(describe(shoe, kind, value(link, "productId", "prd_none")).codes())
                .containsExactly("NOT_FOUND");
        assertThat(describe(shoe, kind, value(color, "choices", List.of("green"))).codes())
                .containsExactly("INVALID");
        assertThat(describe(shoe, kind, value(color, "choices", List.of())).codes())
                .containsExactly("INVALID");
        assertThat(describe(shoe, kind, value(foreign, "text", "x")).codes())
                .containsExactly("NOT_FOUND");
        assertThat(describe(shoe, kind, value("atr_none", "text", "x")).codes())
                .containsExactly("NOT_FOUND");
        assertThat(describe(shoe, "pkd_none").codes()).containsExactly("NOT_FOUND");
        var two = new HashMap<>(value(text, "text", "x"));
        two.put("number", "1");
        assertThat(describe(shoe, kind, two).paths()).containsExactly(List.of("values", "0"));
        assertThat(keeper.stored(shoe.id()).version()).isEqualTo(1);
        assertThat(keeper.eventsOf(shoe.id())).isZero();
    }

    @Test
    void mergesValuesOfDifferentAttributesAndDropsThoseOfAKindItLeaves() {
        var first = definition("TEXT", Map.of());
        var second = definition("TEXT", Map.of());
        var shoe = goods.product("Shoe").put();
        var kind = kind(first, second);
        describe(shoe, kind);

        var anna = set(shoe, 2, Map.of("values", List.of(value(first, "text", "A"))));
        var ben = set(shoe, 2, Map.of("values", List.of(value(second, "text", "B"))));
        var late = set(shoe, 2, Map.of("values", List.of(value(first, "text", "C"))));

        assertThat(anna.codes()).isEmpty();
        assertThat(ben.codes()).isEmpty();
        assertThat(late.codes()).containsExactly("CONFLICT");
        assertThat(shown(shoe)).extracting(it -> it.get("text")).containsExactly("A", "B");

        set(shoe, 4, Map.of("removedAttributeIds", List.of(first)));
        assertThat(shown(shoe)).extracting(it -> it.get("text")).containsExactly("B");
        describe(shoe, kind(first));
        assertThat(shown(shoe)).isEmpty();
    }

    @Test
    void refusesDefinitionsThatAreNone() {
        assertThat(refusal("TEXT", Map.of("key", "Bad Key"))).containsExactly("INVALID");
        assertThat(refusal("TEXT", Map.of("unit", "cm"))).containsExactly("INVALID");
        assertThat(refusal("CHOICE", Map.of())).containsExactly("INVALID");
        assertThat(refusal("DATE", Map.of("isFilterable", true))).containsExactly("INVALID");
        assertThat(refusal("REFERENCE", Map.of("isFilterable", true))).containsExactly("INVALID");
        assertThat(refusal("TEXT", Map.of("choices", List.of(choice("a"))))).isNotEmpty();
        assertThat(refusal("SWATCH", Map.of("choices", List.of(choice("a"))))).isNotEmpty();
        assertThat(refusal("CHOICE", Map.of("choices", List.of(swatch("a"))))).isNotEmpty();
        assertThat(refusal("CHOICE", Map.of("choices", List.of(choice("a"), choice("a")))))
                .isNotEmpty();
        var key = "k" + goods.mark();
        define(Callers.staff(), "TEXT", Map.of("key", key));
        assertThat(refusal("TEXT", Map.of("key", key))).containsExactly("INVALID");
    }

    @Test
    void renamesAChoiceWhereverItWasChosen() {
        var color = definition("CHOICE", Map.of("choices", List.of(choice("red"), choice("blue"))));
        var shoe = goods.product("Shoe").put();
        describe(shoe, kind(color), value(color, "choices", List.of("red")));
        var document =
                """
                mutation($input: AttributeDefinitionUpdateInput!) {
                  attributeDefinitionUpdate(input: $input) {
                    attributeDefinition { choices { key } } userErrors { code } } }""";
        var done = shop.ask(Callers.staff(), document, red(color, "Crimson"));
        var stale = shop.ask(Callers.staff(), document, red(color, "Rose"));

        assertThat(done.<List<?>>at("attributeDefinitionUpdate.attributeDefinition.choices"))
                .as("none is lost")
                .hasSize(2);
        assertThat(stale.<List<String>>at("attributeDefinitionUpdate.userErrors[*].code"))
                .containsExactly("CONFLICT");
        assertThat(shown(shoe).getFirst().toString()).contains("Crimson");
    }

    private static Map<String, Object> red(String color, String label) {
        var choices = List.of(Map.of("key", "red", "label", label));
        return Map.of("input", Map.of("id", color, "expectedVersion", 1, "choices", choices));
    }

    @Test
    void isFoundByWhatItIsLike() {
        var word = goods.mark();
        var other = goods.mark();
        var text = definition("TEXT", Map.of());
        var label = Map.of("key", "wool", "label", "Merino " + other);
        var fibre = definition("CHOICE", Map.of("choices", List.of(label)));
        var sock = goods.product("Sock " + goods.mark()).put();
        assertThat(search.titles(Callers.GUEST, word)).doesNotContain(sock.title());

        describe(
                sock,
                kind(text, fibre),
                value(text, "text", "Knitted " + word),
                value(fibre, "choices", List.of("wool")));

        assertThat(search.titles(Callers.GUEST, word)).containsExactly(sock.title());
        assertThat(search.titles(Callers.GUEST, other)).containsExactly(sock.title());
    }

    @Test
    void hidesAReferredDraftFromShoppers() {
        var draft = goods.product("Sole").as(ProductStatus.DRAFT).put();
        var link = definition("REFERENCE", Map.of());
        var shoe = goods.product("Shoe").put();
        describe(shoe, kind(link), value(link, "productId", draft.id()));

        assertThat(shown(shoe).getFirst().get("product")).isNull();
    }

    @Test
    void costsAListTwoMoreReadsHoweverManyProductsAndValues() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            var text = definition("TEXT", Map.of());
            var shoe = goods.product("Shoe").put();
            describe(shoe, kind(text), value(text, "text", "x"));
            ids.add(shoe.id());
        }
        var variables = Map.<String, Object>of("ids", ids);

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(Callers.GUEST, LIST, variables)
                                                        .<List<?>>at("nodes[*].attributes[0]"))
                                        .hasSize(12));

        assertThat(reads).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void isReadByItsId() {
        var text = definition("TEXT", Map.of("name", "Material"));
        var kind = kind(text);
        var query =
                """
                query($kind: ID!, $attribute: ID!) { productKind(id: $kind) { attributes { id } }
                  attributeDefinition(id: $attribute) { name } }""";

        var known = shop.ask(Callers.staff(), query, Map.of("kind", kind, "attribute", text));
        assertThat(known.<List<String>>at("productKind.attributes[*].id")).containsExactly(text);
        assertThat(known.<String>at("attributeDefinition.name")).isEqualTo("Material");
        var unknown = shop.ask(Callers.staff(), query, Map.of("kind", text, "attribute", kind));
        assertThat(unknown.<@Nullable Object>at("productKind")).isNull();
        assertThat(shop.ask("{ productKind(id: \"pkd_1\") { id } }").errorCode())
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void obeysOnlyStaffWhoMay() {
        var reader = Callers.staff(Permission.PRODUCTS_READ);
        assertThat(define(reader, "TEXT", Map.of()).errorCode()).isEqualTo("FORBIDDEN");
        var input = Map.of("id", "prd_none", "expectedVersion", 1);
        assertThat(keeper.call(reader, "productAttributesSet", input).answer().errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.ask("{ productKinds { nodes { id } } }").errorCode())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(shop.ask("{ attributeDefinitions { nodes { id } } }").errorCode())
                .isEqualTo("UNAUTHENTICATED");
    }

    private List<Map<String, Object>> shown(Product product) {
        var variables = Map.<String, Object>of("id", product.id());
        return shop.ask(Callers.GUEST, PRODUCT, variables).at("product.attributes");
    }

    @SafeVarargs
    private Keeper.Done describe(Product product, String kind, Map<String, ?>... values) {
        var input = Map.of("productKindId", kind, "values", List.of(values));
        return keeper.call("productAttributesSet", product, input);
    }

    private Keeper.Done set(Product product, int version, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("expectedVersion", version);
        return keeper.call("productAttributesSet", product, input);
    }

    private String definition(String kind, Map<String, ?> more) {
        @Nullable String id =
                define(Callers.staff(), kind, more)
                        .at("attributeDefinitionCreate.attributeDefinition.id");
        return Objects.requireNonNull(id);
    }

    private List<String> refusal(String kind, Map<String, ?> more) {
        return define(Callers.staff(), kind, more)
                .at("attributeDefinitionCreate.userErrors[*].code");
    }

    private Shop.Answer define(Caller caller, String kind, Map<String, ?> more) {
        var input = new HashMap<String, Object>();
        input.put("key", "k" + goods.mark());
        input.put("name", "Name");
        input.put("kind", kind);
        input.putAll(more);
        return shop.ask(
                caller,
                """
                mutation($input: AttributeDefinitionCreateInput!) {
                  attributeDefinitionCreate(input: $input) {
                    attributeDefinition { id } userErrors { code path } } }""",
                Map.of("input", input));
    }

    private String kind(String... attributes) {
        var input = Map.of("name", "Kind " + goods.mark(), "attributeIds", List.of(attributes));
        return shop.ask(
                        Callers.staff(),
                        """
                        mutation($input: ProductKindCreateInput!) {
                          productKindCreate(input: $input) {
                            productKind { id } userErrors { code path } } }""",
                        Map.of("input", input))
                .at("productKindCreate.productKind.id");
    }

    private static Map<String, Object> value(String attribute, String field, Object value) {
        return Map.of("attributeId", attribute, field, value);
    }

    private static Map<String, Object> choice(String key) {
        return Map.of("key", key, "label", key);
    }

    private static Map<String, Object> swatch(String key) {
        return Map.of("key", key, "label", key, "color", "#1a2b3c");
    }
}

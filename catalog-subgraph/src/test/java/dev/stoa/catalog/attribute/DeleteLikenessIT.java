package dev.stoa.catalog.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.attribute.Likenesses.Attribute;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Attributes and kinds of products go when nothing uses them any more. */
@CatalogTest
class DeleteLikenessIT {

    private static final String DELETE =
            """
            mutation($input: %1$sDeleteInput!) { done: %2$sDelete(input: $input) {
              %2$s { id } userErrors { code } } }""";
    private static final String RULES =
            """
            mutation($input: CollectionRulesSetInput!) { done: collectionRulesSet(input: $input) {
              collection { version } userErrors { code } } }""";
    private static final String COLLECTION =
            """
            mutation($input: CollectionCreateInput!) { collectionCreate(input: $input) {
              collection { id } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Likenesses likenesses;

    @Test
    void aKindGoesThatNothingIsOf() {
        var kind = likenesses.kindOf();

        assertThat(deleteKind(kind, 1)).isEmpty();

        assertThat(deleteKind(kind, 1)).containsExactly("NOT_FOUND");
    }

    @Test
    void aKindStaysThatADraftIsOf() {
        var kind = likenesses.kindOf();
        var shoe = goods.product("Shoe").as(ProductStatus.DRAFT).put();
        likenesses.describe(shoe, kind, Map.of());

        assertThat(deleteKind(kind, 1)).containsExactly("IN_USE");
    }

    @Test
    void whatRulesAskForStays() {
        var attribute = likenesses.filterable("CHOICE", Map.of(), "red");
        var kind = likenesses.kindOf();
        var collection = collection();
        var wish = Map.of("attributeId", attribute.id(), "value", "red");
        rule(collection, 1, Map.of("attribute", wish), Map.of("productKindId", kind));

        assertThat(deleteKind(kind, 1)).containsExactly("IN_USE");
        assertThat(deleteAttribute(attribute, 1)).containsExactly("IN_USE");

        rule(collection, 2, Map.of("tag", "shoes"));
        assertThat(deleteKind(kind, 1)).isEmpty();
        assertThat(deleteAttribute(attribute, 1)).isEmpty();
    }

    @Test
    void anAttributeStaysThatAKindHasOrAProductHasAValueOf() {
        var attribute = likenesses.filterable("TEXT", Map.of());
        var kind = likenesses.kindOf(attribute);
        assertThat(deleteAttribute(attribute, 1)).containsExactly("IN_USE");

        var shoe = goods.product("Shoe").put();
        likenesses.describe(shoe, kind, Map.of(attribute, "Made by hand"));
        var without = Map.of("id", kind, "expectedVersion", 1, "attributeIds", List.of());
        shop.ask(
                Callers.staff(),
                """
                mutation($input: ProductKindUpdateInput!) {
                  productKindUpdate(input: $input) { userErrors { code } } }""",
                Map.of("input", without));
        assertThat(deleteAttribute(attribute, 1)).containsExactly("IN_USE");
    }

    @Test
    void anAttributeStaysWhereSomebodyChangedItMeanwhile() {
        var attribute = likenesses.filterable("TEXT", Map.of());
        assertThat(likenesses.letNarrow(attribute, 1, false)).isEmpty();

        assertThat(deleteAttribute(attribute, 1)).containsExactly("CONFLICT");
        assertThat(deleteAttribute(attribute, 2)).isEmpty();
        assertThat(deleteAttribute(attribute, 2)).containsExactly("NOT_FOUND");
    }

    private String collection() {
        var input = Map.of("title", "Set " + goods.mark());
        return shop.ask(Callers.staff(), COLLECTION, Map.of("input", input))
                .at("collectionCreate.collection.id");
    }

    @SafeVarargs
    private void rule(String collection, int version, Map<String, Object>... rules) {
        var input = new HashMap<String, Object>(Map.of("match", "ANY", "rules", List.of(rules)));
        input.putAll(Map.of("id", collection, "expectedVersion", version));
        var done = shop.ask(Callers.staff(), RULES, Map.of("input", input));
        assertThat(done.<List<String>>at("done.userErrors[*].code")).isEmpty();
    }

    private List<String> deleteKind(String id, int version) {
        return delete("ProductKind", "productKind", id, version);
    }

    private List<String> deleteAttribute(Attribute attribute, int version) {
        return delete("AttributeDefinition", "attributeDefinition", attribute.id(), version);
    }

    private List<String> delete(String type, String field, String id, int version) {
        var input = Map.of("id", id, "expectedVersion", version);
        return shop.ask(Callers.staff(), DELETE.formatted(type, field), Map.of("input", input))
                .at("done.userErrors[*].code");
    }
}

package dev.stoa.catalog.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A kind of products may say on which axes they differ. */
@CatalogTest
class KindAxesIT {

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;
    @Autowired private Ids ids;

    @Test
    void aProductOfAKindHasItsOptions() {
        var kind = kind(List.of("Size"));
        var shirt = goods.product("Shirt").sizes("S").put();
        var plain = goods.product("Bag").put();

        assertThat(of(shirt.id(), kind).errors()).isEmpty();
        var refused = of(plain.id(), kind);

        assertThat(refused.codes()).containsExactly("OPTIONS_MISMATCH");
        assertThat(refused.paths()).containsExactly(List.of("productKindId"));
        assertThat(keeper.stored(plain.id()).version()).isEqualTo(1);
    }

    @Test
    void aProductOfAKindKeepsItsOptions() {
        var kind = kind(List.of("Size"));
        var shirt = goods.product("Shirt").sizes("S", "M").put();
        of(shirt.id(), kind);

        var renamed =
                keeper.call(
                        "productOptionsSet",
                        shirt,
                        Map.of("options", List.of(option("Width", "Size", "S", "M"))));
        assertThat(renamed.codes()).containsExactly("OPTIONS_MISMATCH");
        assertThat(renamed.paths()).containsExactly(List.of("options"));
        var another =
                keeper.call(
                        "productOptionsSet",
                        shirt,
                        Map.of(
                                "options",
                                List.of(
                                        option("Size", null, "S", "M"),
                                        option("Color", null, "Blue"))));
        assertThat(another.codes()).containsExactly("OPTIONS_MISMATCH");
        assertThat(keeper.stored(shirt.id()).version()).isEqualTo(2);

        var wider =
                keeper.call(
                        "productOptionsSet",
                        shirt,
                        Map.of("options", List.of(option("Size", null, "S", "M", "L"))));
        assertThat(wider.errors()).isEmpty();
    }

    @Test
    void theOrderOfTheOptionsIsFree() {
        var kind = kind(List.of("Color", "Size"));
        var shirt = goods.product("Shirt").sizes("S").put();
        keeper.call(
                "productOptionsSet",
                shirt,
                Map.of(
                        "options",
                        List.of(option("Size", null, "S"), option("Color", null, "Blue"))));

        assertThat(of(shirt.id(), kind).errors()).isEmpty();
    }

    @Test
    void aKindThatNamesNoneLetsThemBe() {
        var bag = goods.product("Bag").put();

        assertThat(of(bag.id(), kind(List.of())).errors()).isEmpty();
        assertThat(of(goods.product("Shirt").sizes("S").put().id(), kind(null)).errors()).isEmpty();
    }

    @Test
    void aKindThatNamesOthersLeavesItsProductsUntilTheyAreWritten() {
        var kind = kind(List.of("Size"));
        var shirt = goods.product("Shirt").sizes("S").put();
        of(shirt.id(), kind);
        var changed =
                shop.ask(
                        Callers.staff(),
                        """
                        mutation($input: ProductKindUpdateInput!) {
                          productKindUpdate(input: $input) {
                            productKind { optionNames } userErrors { code } } }""",
                        Map.of(
                                "input",
                                Map.of(
                                        "id",
                                        kind,
                                        "expectedVersion",
                                        1,
                                        "optionNames",
                                        List.of("Color"))));
        assertThat(changed.<List<String>>at("productKindUpdate.productKind.optionNames"))
                .containsExactly("Color");

        assertThat(keeper.call("productUpdate", shirt, Map.of("title", "Big Shirt")).errors())
                .isEmpty();
        assertThat(
                        keeper.call(
                                        "productOptionsSet",
                                        shirt,
                                        Map.of("options", List.of(option("Length", "Size", "S"))))
                                .codes())
                .containsExactly("OPTIONS_MISMATCH");
        var colored =
                keeper.call(
                        "productOptionsSet",
                        shirt,
                        Map.of("options", List.of(option("Color", "Size", "S"))));
        assertThat(colored.errors()).isEmpty();
    }

    @Test
    void namesOfOptionsAreFewAndEachThereOnce() {
        for (var names :
                List.of(
                        List.of("A", "B", "C", "D"),
                        List.of("A", " A "),
                        List.of(" "),
                        List.of("x".repeat(101)))) {
            assertThat(made(names).<List<String>>at("productKindCreate.userErrors[*].code"))
                    .as("%s", names)
                    .containsExactly("INVALID");
        }
    }

    @Test
    void otherEditsDoNotAskTheKind() {
        var shirt = goods.product("Shirt").sizes("S").put();
        of(shirt.id(), kind(List.of("Size")));

        assertThat(
                        budget.commandsOf(
                                () -> keeper.call("productUpdate", shirt, Map.of("title", "X"))))
                .doesNotContain("find productKinds");
    }

    private Keeper.Done of(String productId, String kind) {
        return keeper.call(
                "productAttributesSet", keeper.stored(productId), Map.of("productKindId", kind));
    }

    private static Map<String, Object> option(
            String name, @Nullable String previous, String... values) {
        var option = new HashMap<String, Object>();
        option.put("name", name);
        option.put("previousName", previous);
        option.put(
                "values", List.of(values).stream().map(value -> Map.of("value", value)).toList());
        return option;
    }

    private String kind(@Nullable List<String> optionNames) {
        return made(optionNames).at("productKindCreate.productKind.id");
    }

    private Shop.Answer made(@Nullable List<String> optionNames) {
        var input = new HashMap<String, Object>();
        input.put("name", "Kind " + ids.next("x"));
        input.put("attributeIds", List.of());
        input.put("optionNames", optionNames);
        return shop.ask(
                Callers.staff(),
                """
                mutation($input: ProductKindCreateInput!) { productKindCreate(input: $input) {
                  productKind { id } userErrors { code path } } }""",
                Map.of("input", input));
    }
}

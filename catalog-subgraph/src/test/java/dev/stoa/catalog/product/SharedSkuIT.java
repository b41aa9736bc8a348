package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A SKU that a second variant is given: done, with a warning. */
@CatalogTest
class SharedSkuIT {

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;
    private String sku = "";

    @BeforeEach
    void take() {
        sku = "SHARED-" + goods.mark();
        var _ = goods.product("Mug").sku(sku).put();
    }

    @Test
    void isWarnedOfWhereAProductIsMade() {
        var sizes = List.of(variant("S", "S-" + sku), variant("M", sku), variant("L", sku));

        var made = call("productCreate", Map.of("title", "Cup", "variants", sizes));

        assertThat(warnings(made))
                .containsExactly("SKU_SHARED variants.1.sku", "SKU_SHARED variants.2.sku");
        var other = call("productCreate", product("Pot", "POT-" + sku));
        assertThat(warnings(other)).isEmpty();
    }

    @Test
    void isWarnedOfWhereAVariantIsAdded() {
        var cup = goods.product("Cup").sizes("S").put();
        var size = Map.of("name", cup.options().getFirst().name(), "value", "M");

        var added =
                call(
                        "productVariantCreate",
                        Map.of(
                                "productId", cup.id(),
                                "expectedVersion", cup.version(),
                                "variant",
                                        Map.of(
                                                "options",
                                                List.of(size),
                                                "price",
                                                "5.00",
                                                "sku",
                                                sku)));

        assertThat(warnings(added)).containsExactly("SKU_SHARED variant.sku");
    }

    @Test
    void isWarnedOfWhereItIsChangedAndNotWhereItStays() {
        var cup = goods.product("Cup").put();
        var id = Goods.variantOf(cup);

        var changed = update(id, 1, "sku", sku);
        assertThat(warnings(changed)).containsExactly("SKU_SHARED sku");
        assertThat(changed.<String>at("productVariantUpdate.productVariant.sku")).isEqualTo(sku);
        assertThat(warnings(update(id, 2, "price", "7.00"))).isEmpty();
        assertThat(warnings(update(id, 3, "sku", "OWN-" + sku))).isEmpty();
    }

    @Test
    void isWarnedOfByRowWithOneQuestionForAll() {
        var cup = Goods.variantOf(goods.product("Cup").put());
        var pot = Goods.variantOf(goods.product("Pot").put());
        var jug = Goods.variantOf(goods.product("Jug").put());
        var rows =
                List.of(
                        Map.of("id", cup, "expectedVersion", 1, "sku", "OWN-" + sku),
                        Map.of("id", pot, "expectedVersion", 1, "sku", sku),
                        Map.of("id", jug, "expectedVersion", 1, "price", "3.00"));

        var asked =
                budget.commandsOf(
                        () -> {
                            var done =
                                    call(
                                            "productVariantBulkUpdate",
                                            Map.of("rows", rows, "onError", "REJECT_ALL"));
                            assertThat(warnings(done)).containsExactly("SKU_SHARED rows.1.sku");
                        });

        assertThat(asked).filteredOn("find products"::equals).hasSize(2);
    }

    private static Map<String, Object> variant(String size, String sku) {
        var options = List.of(Map.of("name", "Size", "value", size));
        return Map.of("options", options, "price", "5.00", "sku", sku);
    }

    private static Map<String, Object> product(String title, String sku) {
        return Map.of("title", title, "variants", List.of(Map.of("price", "5.00", "sku", sku)));
    }

    private Shop.Answer update(String id, int version, String field, String value) {
        return call(
                "productVariantUpdate", Map.of("id", id, "expectedVersion", version, field, value));
    }

    private Shop.Answer call(String mutation, Map<String, ?> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var more = mutation.equals("productVariantUpdate") ? "productVariant { sku }" : "";
        var document =
                "mutation($input: %s!) { %s(input: $input) { %s userErrors { code } warnings { code path } } }"
                        .formatted(type, mutation, more);
        var answer = shop.ask(Callers.staff(), document, Map.of("input", input));
        assertThat(answer.<List<?>>at("*.userErrors[*]")).isEmpty();
        return answer;
    }

    private static List<String> warnings(Shop.Answer answer) {
        List<Map<String, Object>> warnings = answer.at("*.warnings[*]");
        return warnings.stream()
                .map(it -> it.get("code") + " " + String.join(".", (List<String>) it.get("path")))
                .toList();
    }
}

package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class QuantityRuleIT {

    private static final String UPDATE =
            """
            mutation($input: ProductVariantUpdateInput!) { productVariantUpdate(input: $input) {
              productVariant { version quantityRules { customerGroupId minimum maximum increment } }
              userErrors { code path } } }""";
    private static final String LOOK =
            """
            query($id: ID!) { productVariant(by: {id: $id}) {
              quantityRule { customerGroupId minimum maximum increment }
              quantityRules { minimum } } }""";
    private static final Map<String, Object> BY_SIX =
            Map.of("minimum", 6, "maximum", 24, "increment", 6);

    @Autowired private Goods goods;
    @Autowired private Shop shop;

    @Test
    void tellsEverybodyTheRuleForThem() {
        var glass = Goods.variantOf(goods.product("Glass").put());
        var trade = rule("cgr_trade", 60, null, 12);
        set(glass, 1, List.of(BY_SIX, trade));

        var guest = look(Callers.GUEST, glass);
        assertThat(guest.<Integer>at("productVariant.quantityRule.minimum")).isEqualTo(6);
        assertThat(guest.<Integer>at("productVariant.quantityRule.maximum")).isEqualTo(24);
        assertThat(guest.<List<?>>at("productVariant.quantityRules")).isEmpty();
        var trader = look(Callers.customer("cus_t", Set.of("cgr_trade", "cgr_b")), glass);
        assertThat(trader.<Integer>at("productVariant.quantityRule.minimum")).isEqualTo(60);
        assertThat(trader.<Object>at("productVariant.quantityRule.maximum")).isNull();
        var other = look(Callers.customer("cus_o", Set.of("cgr_b")), glass);
        assertThat(other.<Integer>at("productVariant.quantityRule.increment")).isEqualTo(6);
    }

    @Test
    void tellsTheOrdersTheRuleOfTheBuyer() {
        var glass = Goods.variantOf(goods.product("Glass").put());
        set(glass, 1, List.of(BY_SIX, rule("cgr_trade", 60, null, 12)));

        assertThat(soldTo(glass, List.of())).isEqualTo(6);
        assertThat(soldTo(glass, List.of("cgr_trade"))).isEqualTo(60);
    }

    @Test
    void sellsAnyNumberWhereNobodySaysOtherwise() {
        var mug = Goods.variantOf(goods.product("Mug").put());
        set(mug, 1, List.of(BY_SIX));
        set(mug, 2, null);

        var guest = look(Callers.GUEST, mug);

        assertThat(guest.<Integer>at("productVariant.quantityRule.minimum")).isEqualTo(1);
        assertThat(guest.<Object>at("productVariant.quantityRule.maximum")).isNull();
        assertThat(look(Callers.staff(), mug).<List<?>>at("productVariant.quantityRules"))
                .isEmpty();
    }

    @Test
    void refusesRulesThatNobodyCanKeep() {
        var mug = Goods.variantOf(goods.product("Mug").put());
        refuses(mug, List.of(rule(null, 4, null, 6)), "minimum");
        refuses(mug, List.of(rule(null, 6, 8, 6)), "maximum");
        refuses(mug, List.of(rule(null, 12, 6, 6)), "maximum");
        refuses(mug, List.of(rule(null, 0, null, 1)), "minimum");
        refuses(mug, List.of(rule(null, 1, null, 0)), "increment");
        refuses(mug, List.of(rule(null, 1, 1000, 1)), "maximum");
        refuses(mug, List.of(BY_SIX, BY_SIX), "customerGroupId");
        refuses(mug, Collections.nCopies(21, BY_SIX), "quantityRules");
        assertThat(look(Callers.staff(), mug).<List<?>>at("productVariant.quantityRules"))
                .isEmpty();
    }

    @Test
    void isAPartOfItsOwnInAConflict() {
        var product = goods.product("Mug").put();
        var mug = Goods.variantOf(product);
        set(mug, 1, List.of(BY_SIX));

        var late = set(mug, 1, List.of(rule(null, 2, null, 2)));

        assertThat(late.<List<String>>at("productVariantUpdate.userErrors[*].code"))
                .containsExactly("CONFLICT");
    }

    private void refuses(String variantId, List<Map<String, Object>> rules, String field) {
        var answer = set(variantId, 1, rules);
        assertThat(answer.<List<String>>at("productVariantUpdate.userErrors[0].path"))
                .last()
                .isEqualTo(field);
        assertThat(answer.<Object>at("productVariantUpdate.productVariant")).isNull();
    }

    private int soldTo(String variantId, List<String> groups) {
        return shop.ask(
                        Callers.service("order"),
                        """
                        query($ids: [ID!]!, $groups: [ID!]) {
                          variantSnapshots(ids: $ids, pricing: {customerGroupIds: $groups}) {
                            quantityRule { minimum } } }""",
                        Map.of("ids", List.of(variantId), "groups", groups))
                .<Integer>at("variantSnapshots[0].quantityRule.minimum");
    }

    private Shop.Answer look(Caller caller, String variantId) {
        return shop.ask(caller, LOOK, Map.of("id", variantId));
    }

    private Shop.Answer set(
            String variantId, int version, @Nullable List<Map<String, Object>> rules) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("id", variantId);
        input.put("expectedVersion", version);
        input.put("quantityRules", rules);
        return shop.ask(
                Callers.staff(Permission.PRODUCTS_READ, Permission.PRODUCTS_WRITE),
                UPDATE,
                Map.of("input", input));
    }

    private static Map<String, Object> rule(
            @Nullable String group, int minimum, @Nullable Integer maximum, int increment) {
        var rule = new HashMap<String, Object>();
        rule.put("minimum", minimum);
        rule.put("increment", increment);
        if (group != null) {
            rule.put("customerGroupId", group);
        }
        if (maximum != null) {
            rule.put("maximum", maximum);
        }
        return rule;
    }
}

package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class PriceHistoryIT {

    private static final Instant REDUCED = Instant.parse("2026-11-20T10:00:00Z");
    private static final String UPDATE =
            """
            mutation($input: ProductVariantUpdateInput!) { productVariantUpdate(input: $input) {
              productVariant { version } userErrors { code } } }""";
    private static final String LOWEST =
            """
            query($ids: [ID!]!) { nodes(ids: $ids) {
              ... on ProductVariant { lowestPriceBefore { amount } } } }""";
    private static final String HISTORY =
            """
            query($id: ID!) { priceHistory(variantId: $id, first: 10) {
              totalCount nodes { price { amount } endedAt source changedBy { id } } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private PriceHistory history;
    @Autowired private QueryBudget budget;

    @Test
    void tellsTheLowestPriceBeforeAReduction() {
        var mug = goods.product("Mug").price("10.00").put();
        var id = Goods.variantOf(mug);
        assertThat(lowest(id)).as("never had another").isNull();

        cost(id, 1, "8.00", null);
        assertThat(lowest(id)).as("not shown as reduced").isNull();

        cost(id, 2, "9.00", "10.00");
        assertThat(lowest(id)).isEqualTo("8.00");
        cost(id, 3, "9.00", "12.00");
        assertThat(lowest(id)).as("the price did not change").isEqualTo("8.00");
        assertThat(pricesOf(id)).containsExactly("8.00", "10.00");
    }

    @Test
    void namesWhoSetAnotherPrice() {
        var id = Goods.variantOf(goods.product("Mug").price("10.00").put());
        ended(id, "12.00", Duration.ofDays(3));
        cost(id, 1, "8.00", null);

        var former =
                shop.ask(Callers.staff(), HISTORY, Map.of("id", id))
                        .<List<Map<String, Object>>>at("priceHistory.nodes");

        assertThat(former.getFirst())
                .containsEntry("source", "STAFF")
                .extractingByKey("changedBy")
                .isNotNull();
        assertThat(former.getLast())
                .as("from before authors were noted")
                .containsEntry("source", null)
                .containsEntry("changedBy", null);
    }

    @Test
    void looksThirtyDaysBackFromTheReductionAndNotFromToday() {
        var mug = goods.product("Mug").price("7.00").put();
        var id = Goods.variantOf(mug);
        ended(id, "5.00", Duration.ofDays(31));
        ended(id, "9.00", Duration.ofDays(29));
        ended(id, "10.00", Duration.ZERO);

        cost(id, 1, "7.00", "10.00");

        assertThat(lowest(id)).isEqualTo("9.00");
    }

    @Test
    void readsAllOfAListAtOnce() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            var id = Goods.variantOf(goods.product("Mug").price("7.00").put());
            ended(id, "9.00", Duration.ZERO);
            cost(id, 1, "7.00", "10.00");
            ids.add(id);
        }

        var reads = budget.commandsOf(() -> assertThat(lowest(ids)).containsOnly("9.00"));

        assertThat(reads).filteredOn(read -> read.contains("priceHistory")).hasSize(1);
    }

    @Test
    void showsTheHistoryToStaffAlone() {
        var id = Goods.variantOf(goods.product("Mug").put());
        var variables = Map.<String, Object>of("id", id);

        assertThat(shop.ask(Callers.GUEST, HISTORY, variables).errorCode())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(shop.ask(Callers.customer("cus_1"), HISTORY, variables).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(pricesOf(id)).isEmpty();
    }

    private void ended(String variantId, String price, Duration beforeReduction) {
        var at = REDUCED.minus(beforeReduction);
        history.append(List.of(new EndedPrice("", variantId, Money.of(price, "EUR"), at, null)));
    }

    private void cost(String id, int version, String price, @Nullable String compareAt) {
        var input = new HashMap<String, Object>();
        input.put("id", id);
        input.put("expectedVersion", version);
        input.put("price", price);
        input.put("compareAtPrice", compareAt);
        assertThat(
                        shop.ask(Callers.staff(), UPDATE, Map.of("input", input))
                                .<Integer>at("productVariantUpdate.productVariant.version"))
                .isEqualTo(version + 1);
    }

    private @Nullable String lowest(String id) {
        return lowest(List.of(id)).getFirst();
    }

    private List<@Nullable String> lowest(List<String> ids) {
        var nodes =
                shop.ask(Callers.GUEST, LOWEST, Map.of("ids", ids))
                        .<List<Map<String, Map<String, String>>>>at("nodes");
        var lowest = new ArrayList<@Nullable String>();
        for (var node : nodes) {
            var price = node.get("lowestPriceBefore");
            lowest.add(price == null ? null : price.get("amount"));
        }
        return lowest;
    }

    private List<String> pricesOf(String id) {
        return shop.ask(Callers.staff(Permission.PRODUCTS_READ), HISTORY, Map.of("id", id))
                .at("priceHistory.nodes[*].price.amount");
    }
}

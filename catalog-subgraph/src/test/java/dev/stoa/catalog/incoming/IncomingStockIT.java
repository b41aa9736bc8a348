package dev.stoa.catalog.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.inventory.Ledger;
import dev.stoa.catalog.warehouse.Depots;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class IncomingStockIT {

    private static final String SOON = "2126-01-01T00:00:00Z";
    private static final String LATER = "2126-02-01T00:00:00Z";
    private static final String STATE =
            """
            incomingStock { id status received outstanding warehouse { id } variant { id } }
            userErrors { code path } replayed""";
    private static final String LIST =
            """
            query($variant: ID, $status: IncomingStockStatus) {
              incomingStock(variantId: $variant, status: $status, first: 100) { nodes {
                id expectedAt variant { sku } warehouse { code } } } }""";
    private static final String AVAILABILITY =
            """
            query($id: ID!) { productVariant(by: {id: $id}) { availability {
              ... on BackOrder { expectedAt } } } }""";

    @Autowired private IncomingStocks incoming;
    @Autowired private Depots depots;
    @Autowired private Ledger ledger;
    @Autowired private QueryBudget budget;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;

    @Test
    void promisesBackOrdersTheEarliestDelivery() {
        var sofa = Goods.variantOf(goods.product("Sofa").stock(0).onBackOrder().put());
        assertThat(promised(sofa)).isNull();

        var later = recorded(sofa, 5, LATER);
        assertThat(promised(sofa)).isEqualTo(LATER);
        var soon = recorded(sofa, 5, SOON);
        assertThat(promised(sofa)).isEqualTo(SOON);
        step("Cancel", Map.of("id", soon));
        assertThat(promised(sofa)).isEqualTo(LATER);
        step("Cancel", Map.of("id", later));

        assertThat(promised(sofa)).isNull();
    }

    @Test
    void takesInWhatArrivesInParts() {
        var mug = Goods.variantOf(goods.product("Mug").stock(1).put());
        var id = recorded(mug, 10, SOON);

        assertThat(status(step("Receive", Map.of("id", id, "quantity", 4)))).isEqualTo("EXPECTED");
        assertThat(ledger.onHand(mug, Warehouse.MAIN)).isEqualTo(5);
        assertThat(status(step("Receive", Map.of("id", id)))).isEqualTo("RECEIVED");

        assertThat(ledger.onHand(mug, Warehouse.MAIN)).isEqualTo(11);
        assertThat(codes(step("Receive", Map.of("id", id)))).containsExactly("INVALID_TRANSITION");
        assertThat(codes(step("Cancel", Map.of("id", id)))).containsExactly("INVALID_TRANSITION");
        ledger.assertAgrees(mug);
    }

    @Test
    void doesEachStepOnceForItsKey() {
        var mug = Goods.variantOf(goods.product("Mug").stock(0).put());
        var id = recorded(mug, 10, SOON);
        var input =
                Map.<String, Object>of("idempotencyKey", ids.next("key"), "id", id, "quantity", 3);

        var first = ask(Callers.staff(), "Receive", input);
        var again = ask(Callers.staff(), "Receive", input);

        assertThat(first.<Boolean>at("incomingStockReceive.replayed")).isFalse();
        assertThat(again.<Boolean>at("incomingStockReceive.replayed")).isTrue();
        assertThat(ledger.onHand(mug, Warehouse.MAIN)).isEqualTo(3);
    }

    @Test
    void refusesWhatMakesNoSense() {
        var mug = Goods.variantOf(goods.product("Mug").stock(0).put());
        var id = recorded(mug, 3, SOON);
        var closed = depots.closed();

        assertThat(codes(record(mug, 0, SOON))).containsExactly("INVALID");
        assertThat(codes(record(mug, 1_000_001, SOON))).containsExactly("INVALID");
        assertThat(codes(record(mug, 1, "2020-01-01T00:00:00Z"))).containsExactly("INVALID");
        assertThat(codes(record(ids.next("var"), 1, SOON))).containsExactly("NOT_FOUND");
        assertThat(
                        codes(
                                step(
                                        "Record",
                                        Map.of(
                                                "variantId",
                                                mug,
                                                "quantity",
                                                1,
                                                "expectedAt",
                                                SOON,
                                                "warehouseId",
                                                closed))))
                .containsExactly("INVALID");
        assertThat(codes(step("Receive", Map.of("id", id, "quantity", 4))))
                .containsExactly("INVALID");
        assertThat(codes(step("Receive", Map.of("id", id, "quantity", 0))))
                .containsExactly("INVALID");
        assertThat(codes(step("Receive", Map.of("id", "inc_unknown"))))
                .containsExactly("NOT_FOUND");
        assertThat(ledger.onHand(mug, Warehouse.MAIN)).isZero();
        assertThat(incoming.byId(id)).get().extracting(IncomingStock::outstanding).isEqualTo(3);
    }

    @Test
    void refusesStrangers() {
        var mug = Goods.variantOf(goods.product("Mug").stock(0).put());
        var id = recorded(mug, 3, SOON);
        var input = Map.<String, Object>of("idempotencyKey", ids.next("key"), "id", id);

        for (var step : List.of("Receive", "Cancel")) {
            assertThat(ask(Callers.GUEST, step, input).errorCode()).isEqualTo("UNAUTHENTICATED");
            assertThat(ask(Callers.staff(Permission.INVENTORY_READ), step, input).errorCode())
                    .isEqualTo("FORBIDDEN");
        }
        assertThat(shop.ask(LIST).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(incoming.byId(id)).get().matches(IncomingStock::isOpen);
    }

    @Test
    void keepsAWarehouseOpenThatExpectsGoods() {
        var depot = depots.open(900);
        var mug = Goods.variantOf(goods.product("Mug").stock(0).put());
        var input =
                Map.<String, Object>of(
                        "variantId", mug, "quantity", 1, "expectedAt", SOON, "warehouseId", depot);
        assertThat(codes(step("Record", input))).isEmpty();
        var close =
                """
                mutation($id: ID!) { warehouseUpdate(
                  input: {id: $id, expectedVersion: 1, isActive: false}) { userErrors { code } } }""";

        assertThat(
                        shop.ask(Callers.staff(), close, Map.of("id", depot))
                                .<List<String>>at("warehouseUpdate.userErrors[*].code"))
                .containsExactly("WAREHOUSE_NOT_EMPTY");
        depots.close(depot);
    }

    @Test
    void listsThemSoonestFirstInThreeReads() {
        var mug = Goods.variantOf(goods.product("Mug").stock(0).put());
        recorded(mug, 1, LATER);
        for (int i = 0; i < 10; i++) {
            recorded(mug, 1, SOON);
        }
        var variables = Map.<String, Object>of("variant", mug, "status", "EXPECTED");

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(Callers.staff(), LIST, variables)
                                                        .<List<String>>at(
                                                                "incomingStock.nodes[*].expectedAt"))
                                        .hasSize(11)
                                        .isSorted());

        assertThat(reads).hasSizeLessThanOrEqualTo(3);
    }

    private @Nullable Object promised(String variant) {
        return shop.ask(Callers.GUEST, AVAILABILITY, Map.of("id", variant))
                .at("productVariant.availability.expectedAt");
    }

    private String recorded(String variant, int quantity, String expectedAt) {
        return record(variant, quantity, expectedAt).at("incomingStockRecord.incomingStock.id");
    }

    private Shop.Answer record(String variant, int quantity, String expectedAt) {
        return step(
                "Record",
                Map.of("variantId", variant, "quantity", quantity, "expectedAt", expectedAt));
    }

    private Shop.Answer step(String name, Map<String, Object> fields) {
        var input = new HashMap<String, Object>(fields);
        input.put("idempotencyKey", ids.next("key"));
        return ask(Callers.staff(), name, input);
    }

    private Shop.Answer ask(Caller caller, String name, Map<String, Object> input) {
        var document =
                "mutation($input: IncomingStock%sInput!) { incomingStock%s(input: $input) { %s } }"
                        .formatted(name, name, STATE);
        return shop.ask(caller, document, Map.of("input", input));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("*.userErrors[*].code");
    }

    private static String status(Shop.Answer answer) {
        return answer.<List<String>>at("*.incomingStock.status").getFirst();
    }
}

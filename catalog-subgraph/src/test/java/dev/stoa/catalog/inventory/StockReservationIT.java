package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.inventory.ReserveStock.Command;
import dev.stoa.catalog.warehouse.Depots;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is held for carts, as staff see it. */
@CatalogTest
class StockReservationIT {

    private static final Caller ORDER = Callers.service("order");
    private static final String LIST =
            """
            query($variantId: ID, $warehouseId: ID, $status: StockReservationStatus,
                $first: Int, $after: String, $last: Int, $before: String) {
              stockReservations(variantId: $variantId, warehouseId: $warehouseId, status: $status,
                  first: $first, after: $after, last: $last, before: $before) {
                totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                nodes { id reservationId cartId quantity status expiresAt variant { id title }
                  from { quantity warehouse { id code } } } } }""";
    private static final String ADJUST =
            """
            mutation($input: InventoryAdjustInput!) { inventoryAdjust(input: $input) {
              userErrors { code } } }""";

    @Autowired private ReserveStock reserveStock;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    @Autowired private Clock clock;
    @Autowired private Depots depots;
    @Autowired private QueryBudget budget;

    private Instant soon;

    @BeforeEach
    void setClock() {
        soon = clock.instant().plus(Duration.ofMinutes(15));
    }

    @Test
    void tellsWhichCartHoldsWhatUntilWhen() {
        var mug = variant(10);
        var cart = ids.next("crt");
        hold(cart + "-3", mug, 2, soon);

        var held = list(Map.of("variantId", mug));

        assertThat(held.<Integer>at("stockReservations.totalCount")).isEqualTo(1);
        assertThat(nodes(held).getFirst())
                .containsEntry("reservationId", cart + "-3")
                .containsEntry("cartId", cart)
                .containsEntry("quantity", 2)
                .containsEntry("status", "ACTIVE")
                .containsEntry(
                        "from",
                        List.of(
                                Map.of(
                                        "quantity",
                                        2,
                                        "warehouse",
                                        Map.of("id", Warehouse.MAIN, "code", "MAIN"))));
        assertThat(Instant.parse((String) nodes(held).getFirst().get("expiresAt")))
                .isBetween(soon.minusMillis(1), soon);
    }

    @Test
    void showsThoseThatEndFirstFirstPageByPage() {
        var mug = variant(100);
        for (int i : List.of(4, 1, 3, 0, 2)) {
            // Two of them end at the same moment.
            hold("rsv_" + i + goods.mark(), mug, i + 1, soon.plusSeconds(i == 3 ? 2 : i));
        }
        var seen = new ArrayList<Integer>();
        @Nullable String after = null;
        do {
            var page = list(with("variantId", mug, "first", 2, "after", after));
            nodes(page).forEach(it -> seen.add((Integer) it.get("quantity")));
            after =
                    page.<Boolean>at("stockReservations.pageInfo.hasNextPage")
                            ? page.at("stockReservations.pageInfo.endCursor")
                            : null;
        } while (after != null);

        assertThat(seen).hasSize(5).startsWith(1, 2).endsWith(5).contains(3, 4);
        var last = list(with("variantId", mug, "last", 1, "before", null));
        assertThat(quantities(last)).containsExactly(5);
        assertThat(last.<Boolean>at("stockReservations.pageInfo.hasPreviousPage")).isTrue();
    }

    @Test
    void tellsThoseThatCountFromThoseThatHaveEnded() {
        var mug = variant(10);
        hold(ids.next("rsv"), mug, 1, clock.instant().minusSeconds(5));
        hold(ids.next("rsv"), mug, 2, soon);

        assertThat(quantities(list(Map.of("variantId", mug, "status", "EXPIRED"))))
                .containsExactly(1);
        assertThat(quantities(list(Map.of("variantId", mug, "status", "ACTIVE"))))
                .containsExactly(2);
        var all = list(Map.of("variantId", mug));
        assertThat(quantities(all)).containsExactly(1, 2);
        assertThat(all.<List<String>>at("stockReservations.nodes[*].status"))
                .containsExactly("EXPIRED", "ACTIVE");
        assertThat(nodes(all).getFirst()).containsEntry("cartId", null);
    }

    @Test
    void showsOnlyThoseOfAWarehouse() {
        var mug = variant(3);
        var west = depots.open(300);
        fill(mug, west, 5);
        hold(ids.next("crt") + "-0", mug, 4, soon);

        var there = list(Map.of("variantId", mug, "warehouseId", west));

        assertThat(quantities(there)).containsExactly(4);
        depots.close(west);
        assertThat(
                        list(Map.of("warehouseId", "whs_none"))
                                .<Integer>at("stockReservations.totalCount"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void readsAsOftenForOneAsForTen(int count) {
        var cart = ids.next("crt") + "-0";
        for (int i = 0; i < count; i++) {
            hold(cart, variant(5), 1, soon);
        }

        var reads = budget.commandsOf(() -> list(Map.of("status", "ACTIVE", "first", 50)));

        assertThat(reads).filteredOn(read -> read.endsWith(" stock")).hasSize(2);
        assertThat(reads).filteredOn(read -> read.endsWith(" products")).hasSizeLessThan(2);
        assertThat(reads).filteredOn(read -> read.endsWith(" warehouses")).hasSizeLessThan(2);
    }

    @Test
    void isForStaffOfTheStock() {
        for (var caller : List.of(Callers.GUEST, Callers.staff(Permission.PRODUCTS_WRITE))) {
            assertThat(shop.ask(caller, LIST, Map.of()).errorCode())
                    .isIn("UNAUTHENTICATED", "FORBIDDEN");
        }
        var foreign = with("first", 1, "after", "bm9uc2Vuc2U", "variantId", null);
        assertThat(list(foreign).errorCode()).isEqualTo("CURSOR_INVALID");
    }

    private String variant(int pieces) {
        return Goods.variantOf(goods.product("Mug").stock(pieces).put());
    }

    private void fill(String variant, String warehouse, int pieces) {
        var input =
                Map.of(
                        "idempotencyKey", ids.next("key"),
                        "variantId", variant,
                        "warehouseId", warehouse,
                        "delta", pieces,
                        "reason", "RECEIVED");
        var filled = shop.ask(Callers.staff(), ADJUST, Map.of("input", input));
        assertThat(filled.<List<?>>at("inventoryAdjust.userErrors")).isEmpty();
    }

    private void hold(String reservation, String variant, int quantity, Instant until) {
        var wanted =
                new Command(
                        reservation,
                        until,
                        List.of(new OrderedLine(variant, quantity, null)),
                        null);
        assertThat(reserveStock.handle(wanted, ORDER).isReserved()).isTrue();
    }

    private Shop.Answer list(Map<String, ?> variables) {
        return shop.ask(Callers.staff(Permission.INVENTORY_READ), LIST, new HashMap<>(variables));
    }

    private static Map<String, @Nullable Object> with(
            String a, Object b, String c, @Nullable Object d, String e, @Nullable Object f) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put(a, b);
        variables.put(c, d);
        variables.put(e, f);
        return variables;
    }

    private static List<Map<String, Object>> nodes(Shop.Answer answer) {
        return answer.at("stockReservations.nodes");
    }

    private static List<Integer> quantities(Shop.Answer answer) {
        return answer.at("stockReservations.nodes[*].quantity");
    }
}

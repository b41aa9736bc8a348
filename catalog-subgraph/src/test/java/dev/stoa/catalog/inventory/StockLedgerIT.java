package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class StockLedgerIT {

    private static final EventEnvelope ENVELOPE =
            new EventEnvelope("evt_1", "order", "order.placed.v1", "ord_1", 1, Instant.EPOCH, "{}");
    private static final Instant LATER = Instant.parse("2126-01-01T00:00:00Z");
    private static final String ADJUST =
            """
            mutation($input: InventoryAdjustInput!) { inventoryAdjust(input: $input) {
              stockLevel { onHand available variant { id } } replayed userErrors { code path } } }""";
    private static final String SET =
            """
            mutation($input: InventorySetInput!) { inventorySet(input: $input) {
              stockLevel { onHand } replayed userErrors { code path } } }""";

    @Autowired private OrderPlacedHandler orderPlaced;
    @Autowired private OrderCancelledHandler orderCancelled;
    @Autowired private Stocks stocks;
    @Autowired private StockHolds holds;
    @Autowired private StockMovements movements;
    @Autowired private Transactions transactions;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;

    @Test
    void turnsAHoldIntoASale() {
        var variant = Goods.variantOf(goods.product("Mug").stock(10).put());
        holds.hold(
                variant,
                new Stock.Reservation("rsv_sale_" + variant, 3, LATER, List.of()),
                List.of());

        place("rsv_sale_" + variant, variant, 3);

        var stock = stocks.of(variant).orElseThrow();
        assertThat(stock.onHand()).isEqualTo(7);
        assertThat(stock.available()).isEqualTo(7);
        assertThat(stock.reservations()).isEmpty();
        assertThat(sumOf(variant)).isEqualTo(7);
    }

    @Test
    void takesThePiecesEvenWhenTheHoldHasEnded() {
        var variant = Goods.variantOf(goods.product("Late").stock(1).put());

        place("rsv_gone", variant, 2);

        assertThat(stocks.of(variant)).get().extracting(Stock::available).isEqualTo(-1);
        assertThat(sumOf(variant)).isEqualTo(-1);
    }

    @Test
    void doesNotCountWhatIsNotCounted() {
        var variant = Goods.variantOf(goods.product("Voucher").stock(0).uncounted().put());

        place("rsv_none", variant, 2);

        assertThat(stocks.of(variant)).get().extracting(Stock::onHand).isEqualTo(0);
        assertThat(sumOf(variant)).isZero();
    }

    @Test
    void putsACancelledOrderBackWhereAskedTo() {
        var variant = Goods.variantOf(goods.product("Returned").stock(5).put());
        place("rsv_back", variant, 5);

        cancel(variant, 2, false);
        assertThat(stocks.of(variant)).get().extracting(Stock::onHand).isEqualTo(0);
        cancel(variant, 2, true);

        assertThat(stocks.of(variant)).get().extracting(Stock::onHand).isEqualTo(2);
        assertThat(sumOf(variant)).isEqualTo(2);
    }

    @Test
    void adjustsOnceForEachKey() {
        var variant = Goods.variantOf(goods.product("Adjusted").stock(5).put());
        var key = ids.next("key");

        var first = adjust(key, variant, 7);
        var again = adjust(key, variant, 7);
        var other = adjust(key, variant, 8);

        assertThat(first.<Integer>at("inventoryAdjust.stockLevel.onHand")).isEqualTo(12);
        assertThat(first.<Boolean>at("inventoryAdjust.replayed")).isFalse();
        assertThat(again.<Integer>at("inventoryAdjust.stockLevel.onHand")).isEqualTo(12);
        assertThat(again.<Boolean>at("inventoryAdjust.replayed")).isTrue();
        assertThat(other.<List<String>>at("inventoryAdjust.userErrors[*].code"))
                .containsExactly("IDEMPOTENCY_KEY_REUSED");
        assertThat(sumOf(variant)).isEqualTo(12);
    }

    @Test
    void refusesToTakeOffMoreThanThereIs() {
        var variant = Goods.variantOf(goods.product("Few").stock(5).put());
        var key = ids.next("key");

        var refused = adjust(key, variant, -6);

        assertThat(refused.<List<String>>at("inventoryAdjust.userErrors[*].code"))
                .containsExactly("INSUFFICIENT_STOCK");
        assertThat(sumOf(variant)).isEqualTo(5);
        assertThat(adjust(key, variant, -5).<Integer>at("inventoryAdjust.stockLevel.available"))
                .isEqualTo(0);
    }

    @Test
    void receivesNothingByTakingPiecesOff() {
        var variant = Goods.variantOf(goods.product("Received").stock(5).put());
        var input =
                Map.of(
                        "idempotencyKey",
                        ids.next("key"),
                        "variantId",
                        variant,
                        "delta",
                        -2,
                        "reason",
                        "RECEIVED");

        var refused = shop.ask(Callers.staff(), ADJUST, Map.of("input", input));

        assertThat(refused.<List<String>>at("inventoryAdjust.userErrors[*].code"))
                .containsExactly("INVALID");
        assertThat(refused.<List<List<String>>>at("inventoryAdjust.userErrors[*].path"))
                .containsExactly(List.of("delta"));
        assertThat(sumOf(variant)).isEqualTo(5);
    }

    @Test
    void countsOnlyFromWhatStaffSaw() {
        var variant = Goods.variantOf(goods.product("Counted").stock(5).put());

        var stale = set(variant, 9, 4);
        var fresh = set(variant, 9, 5);

        assertThat(stale.<List<String>>at("inventorySet.userErrors[*].code"))
                .containsExactly("CONFLICT");
        assertThat(fresh.<Integer>at("inventorySet.stockLevel.onHand")).isEqualTo(9);
        assertThat(sumOf(variant)).isEqualTo(9);
    }

    @Test
    void keepsStockFromStrangers() {
        var variant = Goods.variantOf(goods.product("Secret").put());
        var document = "{ stockMovements(variantId: \"" + variant + "\") { totalCount } }";

        assertThat(shop.ask(document).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(shop.ask(Callers.customer("cus_1"), document).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.ask(Callers.staff(Permission.ORDERS_READ), document).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(
                        shop.ask(Callers.staff(Permission.INVENTORY_READ), document)
                                .<Integer>at("stockMovements.totalCount"))
                .isEqualTo(1);
    }

    private void place(String reservationId, String variant, int quantity) {
        var event =
                new OrderPlaced(
                        ids.next("ord"),
                        reservationId,
                        List.of(new OrderedLine(variant, quantity, null)),
                        null);
        transactions.inOne(() -> orderPlaced.handle(event, ENVELOPE));
    }

    private void cancel(String variant, int quantity, boolean restock) {
        var event =
                new OrderCancelled(
                        ids.next("ord"),
                        restock,
                        List.of(new OrderedLine(variant, quantity, null)));
        transactions.inOne(() -> orderCancelled.handle(event, ENVELOPE));
    }

    private Shop.Answer adjust(String key, String variant, int delta) {
        var input =
                Map.of(
                        "idempotencyKey", key,
                        "variantId", variant,
                        "delta", delta,
                        "reason", delta > 0 ? "RECEIVED" : "DAMAGED");
        return shop.ask(Callers.staff(), ADJUST, Map.of("input", input));
    }

    private Shop.Answer set(String variant, int onHand, int expected) {
        var input =
                Map.of(
                        "idempotencyKey", ids.next("key"),
                        "variantId", variant,
                        "onHand", onHand,
                        "expectedOnHand", expected);
        return shop.ask(Callers.staff(), SET, Map.of("input", input));
    }

    private int sumOf(String variant) {
        return movements.of(variant, null, PageArguments.first(100)).getNodes().stream()
                .mapToInt(StockMovement::delta)
                .sum();
    }
}

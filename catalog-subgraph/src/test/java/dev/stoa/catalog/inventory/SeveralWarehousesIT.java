package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.inventory.Stock.Pieces;
import dev.stoa.catalog.warehouse.Depots;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The depots {@code first} and {@code second} are sold from before the main warehouse. */
@CatalogTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralWarehousesIT {

    private static final Caller ORDER = Callers.service("order");
    private static final Instant LATER = Instant.parse("2126-01-01T00:00:00Z");
    private static final EventEnvelope ENVELOPE =
            new EventEnvelope("evt_1", "order", "order.placed.v1", "ord_1", 1, Instant.EPOCH, "{}");

    @Autowired private ReserveStock reserveStock;
    @Autowired private ReleaseStock releaseStock;
    @Autowired private AdjustInventory adjustInventory;
    @Autowired private SetInventory setInventory;
    @Autowired private OrderPlacedHandler orderPlaced;
    @Autowired private OrderCancelledHandler orderCancelled;
    @Autowired private Stocks stocks;
    @Autowired private StockMovements movements;
    @Autowired private Ledger ledger;
    @Autowired private Transactions transactions;
    @Autowired private Depots depots;
    @Autowired private Goods goods;
    @Autowired private Ids ids;

    private String first = "";
    private String second = "";

    @BeforeAll
    void open() {
        first = depots.open(1);
        second = depots.open(2);
    }

    @AfterAll
    void close() {
        depots.close(first);
        depots.close(second);
    }

    @Test
    void takesAnOrderFromTheFirstWarehouseThatHasAllOfIt() {
        var mug = kept("Mug", 5, 5, 5);
        var bowl = kept("Bowl", 0, 2, 5);

        hold("rsv_whole_" + mug, new OrderedLine(mug, 2, null), new OrderedLine(bowl, 2, null));

        assertThat(heldFrom(mug)).containsExactly(new Pieces(second, 2));
        assertThat(heldFrom(bowl)).containsExactly(new Pieces(second, 2));
    }

    @Test
    void takesEachVariantFromOneWarehouseWhereNoneHasAll() {
        var mug = kept("Mug", 1, 4, 0);
        var bowl = kept("Bowl", 0, 0, 5);

        hold("rsv_each_" + mug, new OrderedLine(mug, 3, null), new OrderedLine(bowl, 2, null));

        assertThat(heldFrom(mug)).containsExactly(new Pieces(second, 3));
        assertThat(heldFrom(bowl)).containsExactly(new Pieces(Warehouse.MAIN, 2));
    }

    @Test
    void takesFromOneAfterTheOtherWhereNoneHasEnough() {
        var mug = kept("Mug", 2, 0, 3);

        hold("rsv_split_" + mug, new OrderedLine(mug, 4, null));

        assertThat(heldFrom(mug))
                .containsExactly(new Pieces(first, 2), new Pieces(Warehouse.MAIN, 2));
        assertThat(stocks.of(mug)).get().extracting(Stock::available).isEqualTo(1);
    }

    @Test
    void owesWhatIsSoldBeyondTheStock() {
        var sofa = Goods.variantOf(goods.product("Sofa").stock(1).onBackOrder().put());
        adjust(sofa, first, 1);

        hold("rsv_owed_" + sofa, new OrderedLine(sofa, 5, null));

        var stock = stocks.of(sofa).orElseThrow();
        assertThat(stock.available()).isEqualTo(-3);
        assertThat(stock.availableAt(first)).isEqualTo(-3);
        assertThat(stock.availableAt(Warehouse.MAIN)).isZero();
    }

    @Test
    void sellsFromWhereItWasHeldAndPutsItBackThere() {
        var mug = kept("Mug", 2, 0, 3);
        var reservation = "rsv_sold_" + mug;
        hold(reservation, new OrderedLine(mug, 4, null));
        var order = ids.next("ord");

        place(order, reservation, mug, 4);
        assertThat(onHand(mug)).containsExactlyInAnyOrderEntriesOf(at(0, 0, 1));
        cancel(order, mug, 4);

        assertThat(onHand(mug)).containsExactlyInAnyOrderEntriesOf(at(2, 0, 3));
        ledger.assertAgrees(mug);
    }

    @Test
    void givesBackWhereItWasHeld() {
        var mug = kept("Mug", 2, 0, 3);
        hold("rsv_back_" + mug, new OrderedLine(mug, 4, null));

        releaseStock.release("rsv_back_" + mug);

        var stock = stocks.of(mug).orElseThrow();
        assertThat(stock.available()).isEqualTo(5);
        assertThat(stock.availableAt(first)).isEqualTo(2);
        assertThat(stock.availableAt(Warehouse.MAIN)).isEqualTo(3);
    }

    @Test
    void takesWhatIsFetchedFromThatPlaceAlone() {
        var mug = kept("Mug", 5, 1, 5);
        var file = Goods.variantOf(goods.product("Bowl").onBackOrder().stock(0).put());

        assertThat(fetch("rsv_a" + mug, second, new OrderedLine(mug, 2, null)).isReserved())
                .isFalse();
        assertThat(fetch("rsv_b" + mug, second, new OrderedLine(file, 1, null)).isReserved())
                .as("what is to come is not there")
                .isFalse();
        assertThat(fetch("rsv_c" + mug, second, new OrderedLine(mug, 1, null)).isReserved())
                .isTrue();
        assertThat(heldFrom(mug)).containsExactly(new Pieces(second, 1));
        assertThat(fetch("rsv_c" + mug, second, new OrderedLine(mug, 1, null)).isReserved())
                .as("renewed")
                .isTrue();
        assertThat(fetch("rsv_d" + mug, second, new OrderedLine(mug, 1, null)).isReserved())
                .isFalse();
        assertThat(stocks.of(mug)).get().extracting(Stock::available).isEqualTo(10);
    }

    @Test
    void handsOutAllOfItAtOnePlaceOrNothing() {
        var cup = kept("Cup", 0, 4, 0);
        var pot = kept("Pot", 1, 0, 1);

        var refused =
                fetch(
                        "rsv_set" + cup,
                        second,
                        new OrderedLine(cup, 2, null),
                        new OrderedLine(pot, 1, null));

        assertThat(refused.isReserved()).isFalse();
        assertThat(stocks.of(cup).orElseThrow().reservations()).isEmpty();
    }

    @Test
    void sellsFromThePlaceOfPickupEvenAfterTheHold() {
        var mug = kept("Mug", 5, 3, 0);
        var order = ids.next("ord");
        var placed =
                new OrderPlaced(
                        order,
                        "rsv_over" + mug,
                        List.of(new OrderedLine(mug, 2, null)),
                        new OrderPlaced.Pickup(second));

        transactions.inOne(() -> orderPlaced.handle(placed, ENVELOPE));

        assertThat(onHand(mug)).containsExactlyInAnyOrderEntriesOf(at(5, 1, 0));
        ledger.assertAgrees(mug);
    }

    @Test
    void neverSellsMoreThanThereIsInAll() {
        var mug = kept("Mug", 7, 6, 7);
        var line = new OrderedLine(mug, 1, null);

        var answers = atOnce(100, () -> isHeld(ids.next("rsv"), line));

        assertThat(answers.stream().filter(won -> won).count()).isEqualTo(20);
        var stock = stocks.of(mug).orElseThrow();
        assertThat(stock.available()).isZero();
        assertThat(stock.places()).extracting(Stock.Place::available).containsOnly(0);
    }

    @Test
    void letsOneOfTwoCountsWin() {
        var mug = kept("Mug", 5, 0, 0);

        var answers =
                atOnce(
                        20,
                        () ->
                                setInventory
                                        .handle(
                                                new SetInventory.Command(
                                                        ids.next("key"), mug, first, 9, 5, null),
                                                Callers.staff())
                                        .userErrors()
                                        .isEmpty());

        assertThat(answers.stream().filter(won -> won).count()).isEqualTo(1);
        assertThat(onHand(mug)).containsEntry(first, 9);
        ledger.assertAgrees(mug);
    }

    @Test
    void countsInAWarehouseWhereNothingWasKeptBefore() {
        var mug = kept("Mug", 0, 0, 4);
        var command = new SetInventory.Command(ids.next("key"), mug, second, 3, 0, null);

        assertThat(setInventory.handle(command, Callers.staff()).userErrors()).isEmpty();

        assertThat(onHand(mug)).containsEntry(second, 3).containsEntry(Warehouse.MAIN, 4);
        ledger.assertAgrees(mug);
    }

    @Test
    void takesOffOnlyWhatIsInThatWarehouse() {
        var mug = kept("Mug", 2, 0, 10);

        var refused = adjust(mug, first, -3);

        assertThat(refused.userErrors()).extracting("code").containsExactly("INSUFFICIENT_STOCK");
        assertThat(adjust(mug, ids.next("whs"), 1).userErrors())
                .extracting("code")
                .containsExactly("NOT_FOUND");
        assertThat(onHand(mug)).containsEntry(first, 2).containsEntry(Warehouse.MAIN, 10);
        ledger.assertAgrees(mug);
    }

    @Test
    void listsWhatIsInAWarehouseAndWhatMovedThere() {
        var here = kept("Here", 2, 0, 3);
        var elsewhere = kept("Elsewhere", 0, 2, 3);
        var both = List.of(here, elsewhere);

        var levels = stocks.page(both, first, PageArguments.first(10)).getNodes();
        var all = stocks.page(null, first, PageArguments.first(100)).getNodes();
        var rows = movements.of(here, first, PageArguments.first(10)).getNodes();

        assertThat(levels).extracting(Stock::variantId).containsExactly(here);
        assertThat(all).extracting(Stock::variantId).contains(here).doesNotContain(elsewhere);
        assertThat(rows).extracting(StockMovement::delta).containsExactly(2);
    }

    private ReserveStock.StockReservePayload fetch(String id, String place, OrderedLine... lines) {
        return reserveStock.handle(
                new ReserveStock.Command(id, LATER, List.of(lines), place), ORDER);
    }

    private String kept(String title, int inFirst, int inSecond, int inMain) {
        var variant = Goods.variantOf(goods.product(title).stock(inMain).put());
        if (inFirst > 0) {
            adjust(variant, first, inFirst);
        }
        if (inSecond > 0) {
            adjust(variant, second, inSecond);
        }
        return variant;
    }

    private InventoryPayload adjust(String variant, String warehouse, int delta) {
        var reason = delta > 0 ? StockMovementReason.RECEIVED : StockMovementReason.DAMAGED;
        var command =
                new AdjustInventory.Command(
                        ids.next("key"), variant, warehouse, delta, reason, null);
        return adjustInventory.handle(command, Callers.staff());
    }

    private void hold(String id, OrderedLine... lines) {
        assertThat(isHeld(id, lines)).isTrue();
    }

    private boolean isHeld(String id, OrderedLine... lines) {
        var command = new ReserveStock.Command(id, LATER, List.of(lines), null);
        return reserveStock.handle(command, ORDER).isReserved();
    }

    private void place(String orderId, String reservationId, String variant, int quantity) {
        var event =
                new OrderPlaced(
                        orderId,
                        reservationId,
                        List.of(new OrderedLine(variant, quantity, null)),
                        null);
        transactions.inOne(() -> orderPlaced.handle(event, ENVELOPE));
    }

    private void cancel(String orderId, String variant, int quantity) {
        var lines = List.of(new OrderedLine(variant, quantity, null));
        var event = new OrderCancelled(orderId, true, lines);
        transactions.inOne(() -> orderCancelled.handle(event, ENVELOPE));
    }

    private List<Pieces> heldFrom(String variant) {
        return stocks.of(variant).orElseThrow().reservations().getFirst().from();
    }

    private Map<String, Integer> at(int inFirst, int inSecond, int inMain) {
        var all = new TreeMap<>(Map.of(first, inFirst, Warehouse.MAIN, inMain));
        if (inSecond > 0) {
            all.put(second, inSecond);
        }
        return all;
    }

    private Map<String, Integer> onHand(String variant) {
        return stocks.of(variant).orElseThrow().places().stream()
                .collect(Collectors.toMap(Stock.Place::warehouseId, Stock.Place::onHand));
    }

    private static List<Boolean> atOnce(int times, Callable<Boolean> work)
            throws IllegalStateException {
        var answers = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, times).forEach(_ -> answers.add(threads.submit(work)));
        }
        return answers.stream().map(SeveralWarehousesIT::answer).toList();
    }

    private static boolean answer(Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

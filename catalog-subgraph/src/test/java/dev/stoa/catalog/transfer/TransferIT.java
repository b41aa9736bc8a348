package dev.stoa.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.inventory.Ledger;
import dev.stoa.catalog.inventory.StockMovementReason;
import dev.stoa.catalog.warehouse.Depots;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class TransferIT {

    private static final String STATE =
            """
            stockTransfer { id status fromWarehouse { code } toWarehouse { id }
              lines { variant { id } quantity received outstanding } }
            userErrors { code path } replayed""";
    private static final String LIST =
            """
            query($warehouse: ID, $status: StockTransferStatus) {
              stockTransfers(warehouseId: $warehouse, status: $status, first: 100) { nodes {
                id status fromWarehouse { code } toWarehouse { code } lines { variant { sku } } } } }""";

    @Autowired private StockTransfers transfers;
    @Autowired private Depots depots;
    @Autowired private Ledger ledger;
    @Autowired private QueryBudget budget;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;

    private String depot = "";

    @BeforeEach
    void open() {
        depot = depots.open(900);
    }

    @AfterEach
    void close() {
        depots.close(depot);
    }

    @Test
    void movesPiecesWhenSentAndReceivedInParts() {
        var mug = variant(10);
        var id = created(mug, 6);
        assertThat(ledger.onHand(mug, Warehouse.MAIN)).isEqualTo(10);

        assertThat(status(send(id))).isEqualTo("IN_TRANSIT");
        assertThat(ledger.onHand(mug, Warehouse.MAIN)).isEqualTo(4);
        assertThat(ledger.onHand(mug, depot)).isZero();
        assertThat(status(receive(id, mug, 2))).isEqualTo("IN_TRANSIT");
        assertThat(ledger.onHand(mug, depot)).isEqualTo(2);
        assertThat(status(step("Receive", Map.of("id", id)))).isEqualTo("RECEIVED");

        assertThat(ledger.onHand(mug, depot)).isEqualTo(6);
        assertThat(ledger.reasons(mug))
                .containsExactlyInAnyOrder(
                        StockMovementReason.TRANSFER_RECEIVED,
                        StockMovementReason.TRANSFER_RECEIVED,
                        StockMovementReason.TRANSFER_SENT,
                        StockMovementReason.IMPORTED);
        ledger.assertAgrees(mug);
    }

    @Test
    void returnsWhatIsOnItsWayWhenCancelled() {
        var mug = variant(10);
        var id = created(mug, 6);
        send(id);
        receive(id, mug, 2);

        assertThat(status(step("Cancel", Map.of("id", id)))).isEqualTo("CANCELLED");

        assertThat(ledger.onHand(mug, Warehouse.MAIN)).isEqualTo(8);
        assertThat(ledger.onHand(mug, depot)).isEqualTo(2);
        assertThat(codes(receive(id, mug, 1))).containsExactly("INVALID_TRANSITION");
        ledger.assertAgrees(mug);
    }

    @Test
    void movesNothingWhenCancelledBefore() {
        var mug = variant(10);
        var id = created(mug, 6);

        assertThat(status(step("Cancel", Map.of("id", id)))).isEqualTo("CANCELLED");

        assertThat(codes(send(id))).containsExactly("INVALID_TRANSITION");
        assertThat(ledger.reasons(mug)).containsExactly(StockMovementReason.IMPORTED);
    }

    @Test
    void sendsAllOrNothing() {
        var plenty = variant(10);
        var scarce = variant(2);
        var id =
                create(Warehouse.MAIN, depot, line(plenty, 5), line(scarce, 3))
                        .<String>at("stockTransferCreate.stockTransfer.id");

        var refused = send(id);

        assertThat(codes(refused)).containsExactly("INSUFFICIENT_STOCK");
        assertThat(ledger.onHand(plenty, Warehouse.MAIN)).isEqualTo(10);
        assertThat(transfers.byId(id)).get().matches(it -> it.isAt(TransferStatus.PENDING));
    }

    @Test
    void doesEachStepOnceForItsKey() {
        var mug = variant(10);
        var id = created(mug, 6);
        send(id);
        var input =
                Map.<String, Object>of(
                        "idempotencyKey",
                        ids.next("key"),
                        "id",
                        id,
                        "lines",
                        List.of(line(mug, 2)));

        var first = ask("Receive", input);
        var again = ask("Receive", input);

        assertThat(first.<Boolean>at("stockTransferReceive.replayed")).isFalse();
        assertThat(again.<Boolean>at("stockTransferReceive.replayed")).isTrue();
        assertThat(ledger.onHand(mug, depot)).isEqualTo(2);
    }

    @Test
    void staysRightWhenManyReceiveAndCancelAtOnce() {
        var mug = variant(30);
        var id = created(mug, 20);
        send(id);

        var answers =
                atOnce(30, i -> i == 15 ? step("Cancel", Map.of("id", id)) : receive(id, mug, 1));

        assertThat(answers)
                .allSatisfy(it -> assertThat(it.specification()).doesNotContainKey("errors"));
        var received = transfers.byId(id).orElseThrow().lines().getFirst().received();
        assertThat(ledger.onHand(mug, depot)).isEqualTo(received);
        assertThat(ledger.onHand(mug, Warehouse.MAIN)).isEqualTo(30 - received);
        ledger.assertAgrees(mug);
    }

    @Test
    void sendsTheLastPiecesOnce() {
        var mug = variant(5);
        var all = IntStream.range(0, 10).mapToObj(_ -> created(mug, 5)).toList();

        var answers = atOnce(10, i -> send(all.get(i)));

        assertThat(answers.stream().filter(it -> codes(it).isEmpty()).count()).isEqualTo(1);
        assertThat(ledger.onHand(mug, Warehouse.MAIN)).isZero();
        ledger.assertAgrees(mug);
    }

    @Test
    void refusesWhatMakesNoSense() {
        var mug = variant(10);
        int before = count();
        var closed = depots.closed();

        assertThat(codes(create(depot, depot, line(mug, 1)))).containsExactly("INVALID");
        assertThat(codes(create(ids.next("whs"), depot, line(mug, 1))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(create(Warehouse.MAIN, closed, line(mug, 1)))).containsExactly("INVALID");
        assertThat(codes(create(Warehouse.MAIN, depot))).containsExactly("INVALID");
        assertThat(codes(create(Warehouse.MAIN, depot, line(mug, 0)))).containsExactly("INVALID");
        assertThat(codes(create(Warehouse.MAIN, depot, line(mug, 1_000_001))))
                .containsExactly("INVALID");
        assertThat(codes(create(Warehouse.MAIN, depot, line(ids.next("var"), 1))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(create(Warehouse.MAIN, depot, line(mug, 1), line(mug, 2))))
                .containsExactly("INVALID");
        assertThat(codes(send("trf_unknown"))).containsExactly("NOT_FOUND");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void receivesNoMoreThanIsOnItsWay() {
        var mug = variant(10);
        var id = created(mug, 4);
        assertThat(codes(receive(id, mug, 1))).containsExactly("INVALID_TRANSITION");
        send(id);

        assertThat(codes(receive(id, mug, 5))).containsExactly("INVALID");
        assertThat(codes(receive(id, mug, 0))).containsExactly("INVALID");
        assertThat(codes(receive(id, variant(1), 1))).containsExactly("INVALID");
        assertThat(codes(step("Receive", Map.of("id", id, "lines", List.of()))))
                .containsExactly("REQUIRED");
        assertThat(
                        codes(
                                step(
                                        "Receive",
                                        Map.of(
                                                "id",
                                                id,
                                                "lines",
                                                List.of(line(mug, 3), line(mug, 2))))))
                .containsExactly("INVALID");
        assertThat(ledger.onHand(mug, depot)).isZero();
    }

    @Test
    void refusesStrangers() {
        var mug = variant(10);
        var id = created(mug, 4);
        var input = Map.<String, Object>of("idempotencyKey", ids.next("key"), "id", id);

        for (var caller :
                List.of(Callers.customer("cus_1"), Callers.staff(Permission.INVENTORY_READ))) {
            for (var step : List.of("Send", "Receive", "Cancel")) {
                assertThat(ask(caller, step, input).errorCode()).isEqualTo("FORBIDDEN");
            }
        }
        assertThat(shop.ask(LIST).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(transfers.byId(id)).get().matches(it -> it.isAt(TransferStatus.PENDING));
    }

    @Test
    void listsThemInThreeReads() {
        for (int i = 0; i < 12; i++) {
            var _ = created(variant(5), 1);
        }
        step("Cancel", Map.of("id", created(variant(5), 1)));
        var variables = Map.<String, Object>of("warehouse", depot, "status", "PENDING");

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(Callers.staff(), LIST, variables)
                                                        .<List<?>>at("stockTransfers.nodes"))
                                        .hasSize(12));

        assertThat(reads).hasSizeLessThanOrEqualTo(3);
    }

    private String variant(int pieces) {
        return Goods.variantOf(goods.product("Goods").stock(pieces).put());
    }

    private String created(String variant, int quantity) {
        return create(Warehouse.MAIN, depot, line(variant, quantity))
                .at("stockTransferCreate.stockTransfer.id");
    }

    @SafeVarargs
    private Shop.Answer create(String from, String to, Map<String, Object>... lines) {
        return step(
                "Create",
                Map.of("fromWarehouseId", from, "toWarehouseId", to, "lines", List.of(lines)));
    }

    private Shop.Answer send(String id) {
        return step("Send", Map.of("id", id));
    }

    private Shop.Answer receive(String id, String variant, int quantity) {
        return step("Receive", Map.of("id", id, "lines", List.of(line(variant, quantity))));
    }

    private Shop.Answer step(String name, Map<String, Object> fields) {
        var input = new HashMap<String, Object>(fields);
        input.put("idempotencyKey", ids.next("key"));
        return ask(name, input);
    }

    private Shop.Answer ask(String name, Map<String, Object> input) {
        return ask(Callers.staff(), name, input);
    }

    private Shop.Answer ask(Caller caller, String name, Map<String, Object> input) {
        var document =
                "mutation($input: StockTransfer%sInput!) { stockTransfer%s(input: $input) { %s } }"
                        .formatted(name, name, STATE);
        return shop.ask(caller, document, Map.of("input", input));
    }

    private static Map<String, Object> line(String variant, int quantity) {
        return Map.of("variantId", variant, "quantity", quantity);
    }

    private int count() {
        return transfers.page(null, null, PageArguments.first(1)).getTotalCount();
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("*.userErrors[*].code");
    }

    private static String status(Shop.Answer answer) {
        return answer.<List<String>>at("*.stockTransfer.status").getFirst();
    }

    private interface Asking {
        Shop.Answer ask(int number);
    }

    private static List<Shop.Answer> atOnce(int times, Asking asking) {
        var answers = new ArrayList<Future<Shop.Answer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < times; i++) {
                int number = i;
                answers.add(threads.submit(() -> asking.ask(number)));
            }
        }
        return answers.stream().map(TransferIT::answer).toList();
    }

    private static Shop.Answer answer(Future<Shop.Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

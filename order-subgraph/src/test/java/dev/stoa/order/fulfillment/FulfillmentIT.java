package dev.stoa.order.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.order.Desk;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderFixture;
import dev.stoa.order.order.OrderPaymentStatus;
import dev.stoa.order.order.PaymentNews;
import dev.stoa.order.order.QuietShop;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import graphql.ExecutionResult;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@QuietShop
class FulfillmentIT {

    private static final Caller STAFF =
            Callers.staff(Permission.ORDERS_READ, Permission.ORDERS_WRITE);
    private static final String CREATE =
            """
            mutation($input: FulfillmentCreateInput!) { fulfillmentCreate(input: $input) {
              fulfillment { id carrier trackingNumber trackingUrl shippedAt deliveredAt
                lines { orderLineId quantity } }
              order { status lines { fulfilledQuantity } }
              userErrors { code path message } replayed } }""";
    private static final String UPDATE =
            """
            mutation($input: ShipmentTrackingUpdateInput!) { shipmentTrackingUpdate(input: $input) {
              fulfillment { carrier trackingNumber trackingUrl deliveredAt }
              order { status timeline { kind } }
              userErrors { code path message } } }""";

    @Autowired Desk desk;

    private Order order;

    @BeforeEach
    void placeAnOrder() {
        order = desk.place(OrderFixture.anOrder().of("cus_ada").with("Mug", 3).with("Bowl", 1));
    }

    @Test
    void sendsAllThatIsLeftWhenNoLinesAreNamed() {
        create(Map.of("lines", List.of(pieces(0, 2))));

        var answer = create(Map.of("carrier", " DHL ", "trackingUrl", "https://dhl.example/1"));

        assertThat(Desk.at(answer, "fulfillmentCreate.order.status")).isEqualTo("SHIPPED");
        assertThat(Desk.at(answer, "fulfillmentCreate.fulfillment.carrier")).isEqualTo("DHL");
        assertThat(Desk.at(answer, "fulfillmentCreate.fulfillment.lines"))
                .isEqualTo(List.of(pieces(0, 1), pieces(1, 1)));
        assertThat(desk.eventsOf(order.id())).filteredOn("order.fulfilled.v1"::equals).hasSize(2);
        assertThat(desk.stored(order.id()).version()).isEqualTo(3);
    }

    @Test
    void sendsOnceHoweverOftenItIsAsked() {
        var input = input(Map.of("lines", List.of(pieces(0, 1))));

        var first = desk.ask(STAFF, CREATE, input);
        var second = desk.ask(STAFF, CREATE, input);

        assertThat(Desk.at(second, "fulfillmentCreate.replayed")).isEqualTo(true);
        assertThat(Desk.at(second, "fulfillmentCreate.fulfillment.id"))
                .isEqualTo(Desk.at(first, "fulfillmentCreate.fulfillment.id"));
        assertThat(desk.stored(order.id()).fulfillments()).hasSize(1);
    }

    @Test
    void neverSendsMoreThanWasBoughtWhenManyPackAtOnce() throws Exception {
        Callable<Object> pack =
                () -> Desk.at(create(Map.of("lines", List.of(pieces(0, 1)))), "fulfillmentCreate");
        int refused = 0;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : pool.invokeAll(Collections.nCopies(8, pack))) {
                refused += ((Map<?, ?>) done.get()).get("fulfillment") == null ? 1 : 0;
            }
        }

        assertThat(refused).isEqualTo(5);
        assertThat(desk.stored(order.id()).lines().getFirst().openQuantity()).isZero();
        assertThat(desk.stored(order.id()).fulfillments()).hasSize(3);
    }

    @Test
    void refusesPiecesThatAreNotThere() {
        var tooMany = create(Map.of("lines", List.of(pieces(1, 1), pieces(0, 4))));
        assertThat(error(tooMany, "fulfillmentCreate", "path"))
                .isEqualTo(List.of("lines", "1", "quantity"));
        var twice = create(Map.of("lines", List.of(pieces(0, 2), pieces(0, 2))));
        assertThat(error(twice, "fulfillmentCreate", "code")).isEqualTo("INVALID");
        var none = create(Map.of("lines", List.of(pieces(0, 0))));
        assertThat(error(none, "fulfillmentCreate", "code")).isEqualTo("INVALID");
        var unknown =
                create(Map.of("lines", List.of(Map.of("orderLineId", "oln_x", "quantity", 1))));
        assertThat(error(unknown, "fulfillmentCreate", "code")).isEqualTo("INVALID");
        var empty = create(Map.of("lines", List.of()));
        assertThat(error(empty, "fulfillmentCreate", "path")).isEqualTo(List.of("lines"));
        assertNothingHappened();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://dhl.example/1",
                "//dhl.example",
                "dhl",
                "https://",
                "https://user:secret@dhl.example",
                "http://a b"
            })
    void refusesWhatIsNoWebAddress(String url) {
        var answer = create(Map.of("trackingUrl", url));

        assertThat(error(answer, "fulfillmentCreate", "path")).isEqualTo(List.of("trackingUrl"));
        assertNothingHappened();
    }

    @Test
    void refusesOrdersThatCannotBeSent() {
        var unknown = new HashMap<String, Object>();
        unknown.put("orderId", OrderFixture.IDS.next("ord"));
        assertThat(error(create(unknown), "fulfillmentCreate", "code")).isEqualTo("NOT_FOUND");

        desk.change(
                order.id(),
                it ->
                        it.settle(
                                PaymentNews.of(OrderPaymentStatus.VOIDED),
                                OrderFixture.IDS,
                                it.placedAt()));
        assertThat(error(create(Map.of()), "fulfillmentCreate", "code"))
                .isEqualTo("INVALID_TRANSITION");
        assertThat(desk.stored(order.id()).fulfillments()).isEmpty();
    }

    @Test
    void isForStaffWhoMayChangeOrders() {
        for (var caller :
                List.of(Callers.customer("cus_ada"), Callers.staff(Permission.ORDERS_READ))) {
            assertThat(Desk.code(desk.ask(caller, CREATE, input(Map.of())))).isEqualTo("FORBIDDEN");
        }
        assertThat(Desk.code(desk.ask(Callers.GUEST, CREATE, input(Map.of()))))
                .isEqualTo("UNAUTHENTICATED");
        assertNothingHappened();
    }

    @Test
    void leavesOutWhatIsAbsentAndClearsWhatIsNull() {
        var parcel = send(Map.of("carrier", "DHL", "trackingNumber", "0034"));
        var news = new HashMap<String, Object>();
        news.put("trackingNumber", null);

        var answer = update(parcel, news);

        assertThat(Desk.at(answer, "shipmentTrackingUpdate.fulfillment.carrier")).isEqualTo("DHL");
        assertThat(Desk.at(answer, "shipmentTrackingUpdate.fulfillment.trackingNumber")).isNull();
        assertThat(desk.stored(order.id()).version()).isEqualTo(3);
    }

    @Test
    void deliversTheOrderWithItsLastParcel() {
        var first = send(Map.of("lines", List.of(pieces(0, 3))));
        var second = send(Map.of());

        assertThat(Desk.at(update(first, ARRIVED), "shipmentTrackingUpdate.order.status"))
                .isEqualTo("SHIPPED");
        assertThat(desk.eventsOf(order.id())).doesNotContain("order.delivered.v1");
        assertThat(Desk.at(update(second, ARRIVED), "shipmentTrackingUpdate.order.status"))
                .isEqualTo("DELIVERED");
        assertThat(desk.eventsOf(order.id())).containsOnlyOnce("order.delivered.v1");
    }

    @Test
    void saysNothingTwice() {
        var parcel = send(Map.of("carrier", "DHL"));
        update(parcel, ARRIVED);
        var before = desk.stored(order.id());

        update(parcel, ARRIVED);
        update(parcel, Map.of("carrier", "DHL"));

        assertThat(desk.stored(order.id())).usingRecursiveComparison().isEqualTo(before);
        assertThat(desk.eventsOf(order.id())).containsOnlyOnce("order.delivered.v1");
    }

    @Test
    void refusesNewsThatCannotBe() {
        var parcel = send(Map.of());
        update(parcel, ARRIVED);
        var before = desk.stored(order.id());

        var back = update(parcel, Map.of("isDelivered", false));
        assertThat(error(back, "shipmentTrackingUpdate", "code")).isEqualTo("INVALID_TRANSITION");
        var nowhere = update("ful_x", ARRIVED);
        assertThat(error(nowhere, "shipmentTrackingUpdate", "code")).isEqualTo("NOT_FOUND");
        var noUrl = update(parcel, Map.of("trackingUrl", "javascript:alert(1)"));
        assertThat(error(noUrl, "shipmentTrackingUpdate", "code")).isEqualTo("INVALID");
        var stranger =
                desk.ask(
                        Callers.customer("cus_ada"),
                        UPDATE,
                        Map.of("input", Map.of("orderId", order.id(), "fulfillmentId", parcel)));
        assertThat(Desk.code(stranger)).isEqualTo("FORBIDDEN");

        assertThat(desk.stored(order.id())).usingRecursiveComparison().isEqualTo(before);
    }

    private static final Map<String, Object> ARRIVED = Map.of("isDelivered", true);

    private void assertNothingHappened() {
        assertThat(desk.stored(order.id())).usingRecursiveComparison().isEqualTo(order);
        assertThat(desk.eventsOf(order.id())).hasSize(2);
    }

    private String send(Map<String, Object> parcel) {
        return (String) Desk.at(create(parcel), "fulfillmentCreate.fulfillment.id");
    }

    private ExecutionResult create(Map<String, Object> parcel) {
        return desk.ask(STAFF, CREATE, input(parcel));
    }

    private ExecutionResult update(String parcel, Map<String, Object> news) {
        var input = new HashMap<>(news);
        input.put("orderId", order.id());
        input.put("fulfillmentId", parcel);
        return desk.ask(STAFF, UPDATE, Map.of("input", input));
    }

    private Map<String, Object> input(Map<String, Object> parcel) {
        var input = new HashMap<>(parcel);
        input.putIfAbsent("orderId", order.id());
        input.put("idempotencyKey", OrderFixture.IDS.next("key"));
        return Map.of("input", input);
    }

    private Map<String, Object> pieces(int line, int quantity) {
        return Map.of("orderLineId", order.lines().get(line).id(), "quantity", quantity);
    }

    private static Object error(ExecutionResult answer, String mutation, String field) {
        return Desk.at(answer, mutation + ".userErrors.0." + field);
    }
}

package dev.stoa.order.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuietShop
class CancelOrderIT {

    private static final Caller STAFF =
            Callers.staff(Permission.ORDERS_READ, Permission.ORDERS_WRITE);
    private static final String CANCEL =
            """
            mutation($input: OrderCancelInput!) { orderCancel(input: $input) {
              order { status isCancellable timeline { message } }
              userErrors { code path message } replayed } }""";

    @Autowired Desk desk;

    private Order order;

    @BeforeEach
    void placeAnOrder() {
        order = desk.place(OrderFixture.anOrder().of("cus_ada"));
    }

    @Test
    void cancelsOnceHoweverOftenItIsAsked() {
        var first = desk.ask(STAFF, CANCEL, input("key-of-cancel"));
        var second = desk.ask(STAFF, CANCEL, input("key-of-cancel"));

        assertThat(Desk.at(first, "orderCancel.order.status")).isEqualTo("CANCELLED");
        assertThat(Desk.at(first, "orderCancel.order.isCancellable")).isEqualTo(false);
        assertThat(Desk.at(first, "orderCancel.replayed")).isEqualTo(false);
        assertThat(Desk.at(second, "orderCancel.order.status")).isEqualTo("CANCELLED");
        assertThat(Desk.at(second, "orderCancel.replayed")).isEqualTo(true);
        assertThat(desk.stored(order.id()).version()).isEqualTo(2);
        assertThat(desk.eventsOf(order.id())).containsOnlyOnce("order.cancelled.v1");
    }

    @Test
    void actsOnceWhenTheSameKeyComesManyTimesAtOnce() throws Exception {
        Callable<Object> cancel =
                () -> Desk.at(desk.ask(STAFF, CANCEL, input("key-of-race")), "orderCancel");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : pool.invokeAll(java.util.Collections.nCopies(8, cancel))) {
                assertThat(done.get()).extracting("userErrors").isEqualTo(List.of());
            }
        }

        assertThat(desk.stored(order.id()).version()).isEqualTo(2);
        assertThat(desk.eventsOf(order.id())).containsOnlyOnce("order.cancelled.v1");
    }

    @Test
    void refusesTheSameKeyForSomethingElse() {
        desk.ask(STAFF, CANCEL, input("key-used-before"));
        var other = desk.place(OrderFixture.anOrder());

        var answer = desk.ask(STAFF, CANCEL, inputFor(other, "key-used-before"));

        assertThat(errorCode(answer)).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertNothingHappenedTo(other);
    }

    @Test
    void refusesWhatWasSent() {
        var sent =
                desk.change(
                        order.id(),
                        it ->
                                it.ship(
                                        it.openLines(),
                                        new Tracking(null, null, null),
                                        OrderFixture.IDS,
                                        Instant.parse("2026-11-21T10:15:30Z")));

        var answer = desk.ask(STAFF, CANCEL, input("key-too-late"));

        assertThat(errorCode(answer)).isEqualTo("INVALID_TRANSITION");
        assertThat(Desk.at(answer, "orderCancel.order")).isNull();
        assertThat(desk.stored(order.id()).version()).isEqualTo(sent.version());
        assertThat(desk.eventsOf(order.id())).doesNotContain("order.cancelled.v1");
    }

    @Test
    void letsAKeyBeUsedAgainAfterARefusal() {
        var badReason = input("key-after-refusal", " ");
        assertThat(errorCode(desk.ask(STAFF, CANCEL, badReason))).isEqualTo("REQUIRED");

        var answer = desk.ask(STAFF, CANCEL, input("key-after-refusal"));

        assertThat(Desk.at(answer, "orderCancel.order.status")).isEqualTo("CANCELLED");
    }

    @Test
    void refusesUnknownOrdersAndMalformedInput() {
        var unknown = new HashMap<>(inputMap("key-of-unknown", "No"));
        unknown.put("orderId", OrderFixture.IDS.next("ord"));

        assertThat(errorCode(desk.ask(STAFF, CANCEL, Map.of("input", unknown))))
                .isEqualTo("NOT_FOUND");
        assertThat(errorCode(desk.ask(STAFF, CANCEL, input("short")))).isEqualTo("INVALID");
        assertThat(errorCode(desk.ask(STAFF, CANCEL, input("key-of-novel", "x".repeat(501)))))
                .isEqualTo("INVALID");
        assertNothingHappenedTo(order);
    }

    @Test
    void isForStaffWhoMayChangeOrders() {
        assertThat(Desk.code(desk.ask(Callers.GUEST, CANCEL, input("key-of-guest"))))
                .isEqualTo("UNAUTHENTICATED");
        for (var caller :
                List.of(Callers.customer("cus_ada"), Callers.staff(Permission.ORDERS_READ))) {
            assertThat(Desk.code(desk.ask(caller, CANCEL, input("key-of-stranger"))))
                    .isEqualTo("FORBIDDEN");
        }
        assertNothingHappenedTo(order);
    }

    private void assertNothingHappenedTo(Order untouched) {
        assertThat(desk.stored(untouched.id())).usingRecursiveComparison().isEqualTo(untouched);
        assertThat(desk.eventsOf(untouched.id())).hasSize(2);
    }

    private static Object errorCode(graphql.ExecutionResult answer) {
        return Desk.at(answer, "orderCancel.userErrors.0.code");
    }

    private Map<String, Object> input(String key) {
        return input(key, "Cracked glaze");
    }

    private Map<String, Object> input(String key, String reason) {
        return Map.of("input", inputMap(key, reason));
    }

    private Map<String, Object> inputMap(String key, String reason) {
        return Map.of(
                "idempotencyKey",
                key.length() < 8 ? key : key + order.id(),
                "orderId",
                order.id(),
                "reason",
                reason);
    }

    private Map<String, Object> inputFor(Order other, String key) {
        var input = new HashMap<>(inputMap(key, "Cracked glaze"));
        input.put("orderId", other.id());
        return Map.of("input", input);
    }
}

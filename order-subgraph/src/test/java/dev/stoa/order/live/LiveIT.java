package dev.stoa.order.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.order.BusyShop;
import dev.stoa.order.order.Desk;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderAccessTokens;
import dev.stoa.order.order.OrderFixture;
import dev.stoa.order.order.OrderPaymentStatus;
import dev.stoa.order.order.PaymentNews;
import dev.stoa.order.order.Tracking;
import dev.stoa.platform.live.Watchers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Mono;

@BusyShop
class LiveIT {

    private static final String WATCH =
            """
            subscription($id: ID!, $token: String) { orderUpdated(orderId: $id, accessToken: $token) {
              id version status paymentStatus accessToken timeline { kind } } }""";
    private static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");

    @LocalServerPort int port;
    @Autowired Desk desk;
    @Autowired OrderAccessTokens accessTokens;
    @Autowired Watchers<Mono<Order>> watchers;

    private final String ada = OrderFixture.IDS.next("cus");

    @Test
    void showsTheStateNowAndThenEveryChangeOverWebSocket() throws Exception {
        var order = desk.place(OrderFixture.anOrder().of(ada).with("Mug", 2));

        try (var socket = watch(order.id(), null, "customer." + ada)) {
            assertThat(seen(socket.next())).containsEntry("status", "PLACED");
            ship(order.id());
            assertThat(seen(socket.next())).containsEntry("status", "SHIPPED");
            settle(order.id(), OrderPaymentStatus.PAID);
            assertThat(seen(socket.next()))
                    .containsEntry("paymentStatus", "PAID")
                    .containsEntry("version", 3);

            socket.complete("1");
            awaitNobodyWatching(order.id());
        }
    }

    @Test
    void showsTheStateNowAndThenEveryChangeOverServerSentEvents() throws Exception {
        var order = desk.place(OrderFixture.anOrder().with("Mug", 2));
        var token = accessTokens.sign(order.id());

        try (var stream =
                LiveStream.open(port, null, WATCH, Map.of("id", order.id(), "token", token))) {
            assertThat(result(stream.next())).containsEntry("status", "PLACED");
            ship(order.id());
            assertThat(result(stream.next())).containsEntry("status", "SHIPPED");
        }
    }

    @Test
    void staysOpenAfterTheEndOfTheGoodsForTheMoneyMayStillMove() throws Exception {
        var order = desk.place(OrderFixture.anOrder().of(ada).paid(OrderPaymentStatus.PAID));
        ship(order.id());
        desk.change(
                order.id(),
                it -> it.arrive(it.fulfillments().getFirst().id(), OrderFixture.IDS, NOW));

        try (var socket = watch(order.id(), null, "customer." + ada)) {
            assertThat(seen(socket.next())).containsEntry("status", "DELIVERED");
            settle(order.id(), OrderPaymentStatus.REFUNDED);
            assertThat(seen(socket.next())).containsEntry("paymentStatus", "REFUNDED");
        }
    }

    @Test
    void endsWithTheTokenItWasOpenedWith() throws Exception {
        var order = desk.place(OrderFixture.anOrder().of(ada));
        var shortly = "customer." + ada + ".8";

        try (var socket = watch(order.id(), null, shortly);
                var stream = LiveStream.open(port, shortly, WATCH, Map.of("id", order.id()))) {
            assertThat(seen(socket.next())).containsEntry("status", "PLACED");
            assertThat(result(stream.next())).containsEntry("status", "PLACED");

            var refusal = Objects.requireNonNull(socket.next());
            assertThat(refusal.get("type")).isEqualTo("error");
            assertThat(codeOf((List<?>) refusal.get("payload"))).isEqualTo("UNAUTHENTICATED");
            var last = Objects.requireNonNull(stream.next());
            assertThat(codeOf((List<?>) last.get("errors"))).isEqualTo("UNAUTHENTICATED");
            awaitNobodyWatching(order.id());
        }
    }

    @Test
    void showsWhatHappenedMeanwhileToOneWhoComesBack() throws Exception {
        var order = desk.place(OrderFixture.anOrder().of(ada));
        try (var socket = watch(order.id(), null, "customer." + ada)) {
            assertThat(seen(socket.next())).containsEntry("version", 1);
        }
        ship(order.id());
        settle(order.id(), OrderPaymentStatus.PAID);

        try (var socket = watch(order.id(), null, "customer." + ada)) {
            assertThat(seen(socket.next())).containsEntry("version", 3);
        }
    }

    @Test
    void servesManyOrdersOnOneSocket() throws Exception {
        var first = desk.place(OrderFixture.anOrder().of(ada));
        var second = desk.place(OrderFixture.anOrder().of(ada));

        try (var socket = watch(first.id(), null, "customer." + ada)) {
            assertThat(seen(socket.next())).containsEntry("id", first.id());
            socket.subscribe("2", WATCH, Map.of("id", second.id()));
            assertThat(seen(socket.next())).containsEntry("id", second.id());
            ship(second.id());
            assertThat(seen(socket.next()))
                    .containsEntry("id", second.id())
                    .containsEntry("status", "SHIPPED");
        }
    }

    @Test
    void givesTheTokenOfAGuestsLinkOnlyToWhomItBelongs() throws Exception {
        var order = desk.place(OrderFixture.anOrder());

        try (var reader = watch(order.id(), null, "staff.ORDERS_READ");
                var writer = watch(order.id(), null, "staff.ORDERS_READ.ORDERS_WRITE");
                var stream =
                        LiveStream.open(
                                port, "staff.ORDERS_READ", WATCH, Map.of("id", order.id()))) {
            assertThat(seen(reader.next())).containsEntry("accessToken", null);
            assertThat(result(stream.next())).containsEntry("accessToken", null);
            assertThat(seen(writer.next()).get("accessToken")).isNotNull();

            ship(order.id());
            assertThat(seen(reader.next())).containsEntry("accessToken", null);
            assertThat(result(stream.next())).containsEntry("accessToken", null);
            assertThat(seen(writer.next()).get("accessToken")).isNotNull();
        }
    }

    @Test
    void refusesStrangersAlikeWhetherTheOrderExistsOrNot() throws Exception {
        var order = desk.place(OrderFixture.anOrder().of(ada));
        var other = desk.place(OrderFixture.anOrder());
        var wrong = accessTokens.sign(other.id());

        for (var id : List.of(order.id(), OrderFixture.IDS.next("ord"))) {
            assertRefused(id, null, null, "UNAUTHENTICATED");
            assertRefused(id, wrong, null, "UNAUTHENTICATED");
            assertRefused(id, "forged", null, "UNAUTHENTICATED");
            assertRefused(id, null, "customer.cus_eve", "FORBIDDEN");
            assertRefused(id, null, "staff.PRODUCTS_READ", "FORBIDDEN");
        }
        assertThat(watchers.count(order.id())).isZero();
    }

    @Test
    void refusesToSqueezeAStreamIntoOneJsonAnswer() throws Exception {
        var order = desk.place(OrderFixture.anOrder());
        var variables =
                Map.<String, Object>of("id", order.id(), "token", accessTokens.sign(order.id()));

        for (var accepted :
                List.of("application/json", "*/*", "application/graphql-response+json")) {
            var answer = LiveStream.answer(port, accepted, WATCH, variables);
            assertThat(codeOf((List<?>) answer.get("errors"))).isEqualTo("BAD_REQUEST");
        }
        assertThat(watchers.count(order.id())).isZero();
    }

    @Test
    void refusesABadTokenAtTheDoor() throws Exception {
        try (var socket = LiveSocket.open(port, "forged")) {
            assertThat(socket.next(Duration.ofSeconds(2))).isNull();
            assertThat(socket.closedWith()).isEqualTo(4401);
        }
    }

    @Test
    void forgetsWhoIsGoneWithoutAWord() throws Exception {
        var order = desk.place(OrderFixture.anOrder().of(ada));
        var socket = watch(order.id(), null, "customer." + ada);
        assertThat(socket.next()).isNotNull();
        assertThat(watchers.count(order.id())).isOne();

        socket.close();

        awaitNobodyWatching(order.id());
    }

    private void assertRefused(
            String id, @Nullable String accessToken, @Nullable String signedIn, String code)
            throws Exception {
        try (var socket = watch(id, accessToken, signedIn)) {
            var message = socket.next();
            assertThat(message).isNotNull();
            assertThat(message.get("type")).isEqualTo("error");
            assertThat(codeOf((List<?>) message.get("payload"))).isEqualTo(code);
        }
        var variables = new java.util.HashMap<String, Object>(Map.of("id", id));
        variables.put("token", accessToken);
        try (var stream = LiveStream.open(port, signedIn, WATCH, variables)) {
            var result = stream.next();
            assertThat(result).isNotNull();
            assertThat(codeOf((List<?>) result.get("errors"))).isEqualTo(code);
        }
    }

    private LiveSocket watch(String id, @Nullable String accessToken, @Nullable String signedIn)
            throws Exception {
        var socket = LiveSocket.open(port, signedIn);
        assertThat(socket.next()).extracting("type").isEqualTo("connection_ack");
        var variables = new java.util.HashMap<String, Object>(Map.of("id", id));
        variables.put("token", accessToken);
        return socket.subscribe("1", WATCH, variables);
    }

    private void ship(String orderId) {
        desk.change(
                orderId,
                order ->
                        order.ship(
                                order.openLines(),
                                new Tracking("DHL", null, null),
                                OrderFixture.IDS,
                                NOW));
    }

    private Order settle(String orderId, OrderPaymentStatus status) {
        return desk.change(
                orderId, order -> order.settle(PaymentNews.of(status), OrderFixture.IDS, NOW));
    }

    private void awaitNobodyWatching(String orderId) throws InterruptedException {
        for (int i = 0; i < 100 && watchers.count(orderId) > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(watchers.count(orderId)).isZero();
    }

    private static Object codeOf(List<?> errors) {
        var extensions = (Map<?, ?>) ((Map<?, ?>) errors.getFirst()).get("extensions");
        return extensions.get("code");
    }

    private static Map<Object, Object> seen(@Nullable Map<?, ?> message) {
        assertThat(message).as("message").isNotNull();
        assertThat(message.get("type")).as(message.toString()).isEqualTo("next");
        return result((Map<?, ?>) message.get("payload"));
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> result(@Nullable Map<?, ?> result) {
        assertThat(result).as("result").isNotNull();
        assertThat(result.get("data")).as(result.toString()).isNotNull();
        return (Map<Object, Object>) ((Map<?, ?>) result.get("data")).get("orderUpdated");
    }
}

package dev.stoa.order.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.order.BusyShop;
import dev.stoa.order.order.Desk;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderAccessTokens;
import dev.stoa.order.order.OrderFixture;
import dev.stoa.order.order.OrderPaymentStatus;
import dev.stoa.order.order.PaymentNews;
import dev.stoa.platform.live.Watchers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Mono;

@BusyShop
class ManyWatchersIT {

    private static final int ORDERS = 20;
    private static final int WATCHERS_OF_EACH = 50;
    private static final String WATCH =
            """
            subscription($id: ID!, $token: String) {
              orderUpdated(orderId: $id, accessToken: $token) { id version } }""";

    @LocalServerPort int port;
    @Autowired Desk desk;
    @Autowired OrderAccessTokens accessTokens;
    @Autowired Watchers<Mono<Order>> watchers;

    @Test
    void reachesAThousandWatchersAndForgetsThemWhenTheyLeave() throws Exception {
        var orders = new ArrayList<Order>();
        var sockets = new ArrayList<LiveSocket>();
        for (int i = 0; i < ORDERS; i++) {
            var order = desk.place(OrderFixture.anOrder());
            var socket = watchOften(order);
            assertThat(versionsOf(WATCHERS_OF_EACH, socket)).containsOnly(1);
            orders.add(order);
            sockets.add(socket);
        }

        for (var order : orders) {
            desk.change(
                    order.id(),
                    it ->
                            it.settle(
                                    PaymentNews.of(OrderPaymentStatus.PAID),
                                    OrderFixture.IDS,
                                    it.placedAt()));
        }
        for (var socket : sockets) {
            assertThat(versionsOf(WATCHERS_OF_EACH, socket)).containsOnly(2);
        }

        sockets.forEach(LiveSocket::close);
        for (int i = 0; i < 100 && watching(orders) > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(watching(orders)).isZero();
    }

    private LiveSocket watchOften(Order order) throws InterruptedException {
        var socket = LiveSocket.open(port, null);
        assertThat(socket.next()).extracting("type").isEqualTo("connection_ack");
        var variables =
                Map.<String, Object>of("id", order.id(), "token", accessTokens.sign(order.id()));
        for (int i = 0; i < WATCHERS_OF_EACH; i++) {
            socket.subscribe("" + i, WATCH, variables);
        }
        return socket;
    }

    private static List<Object> versionsOf(int messages, LiveSocket socket)
            throws InterruptedException {
        var versions = new ArrayList<Object>();
        for (int i = 0; i < messages; i++) {
            var message = socket.next();
            assertThat(message).as("message " + i).isNotNull();
            var payload = (Map<?, ?>) message.get("payload");
            assertThat(payload.get("errors")).as("errors of message " + i).isNull();
            var shown = (Map<?, ?>) ((Map<?, ?>) payload.get("data")).get("orderUpdated");
            versions.add(shown.get("version"));
        }
        return versions;
    }

    private int watching(List<Order> orders) {
        return orders.stream().mapToInt(order -> watchers.count(order.id())).sum();
    }
}

package dev.stoa.order.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.OrderApplication;
import dev.stoa.order.order.BusyShop;
import dev.stoa.order.order.Desk;
import dev.stoa.order.order.OrderAccessTokens;
import dev.stoa.order.order.OrderFixture;
import dev.stoa.order.order.OrderPaymentStatus;
import dev.stoa.order.order.PaymentNews;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Two instances of the subgraph share stores and stream, as behind a load balancer. */
@BusyShop
class TwoInstancesIT {

    private static final String WATCH =
            """
            subscription($id: ID!, $token: String) {
              orderUpdated(orderId: $id, accessToken: $token) { version paymentStatus } }""";

    @LocalServerPort int port;
    @Autowired Desk desk;
    @Autowired OrderAccessTokens accessTokens;
    @Autowired Environment environment;

    @Test
    void showsAtOneInstanceWhatHappensAtTheOther() throws Exception {
        var order = desk.place(OrderFixture.anOrder());
        var variables =
                Map.<String, Object>of("id", order.id(), "token", accessTokens.sign(order.id()));

        try (var other = secondInstance();
                var here = LiveStream.open(port, null, WATCH, variables);
                var there = LiveStream.open(portOf(other), null, WATCH, variables)) {
            assertThat(version(here.next())).isEqualTo(1);
            assertThat(version(there.next())).isEqualTo(1);

            pay(desk, order.id(), OrderPaymentStatus.PAID);
            assertThat(version(there.next())).isEqualTo(2);
            assertThat(version(here.next())).isEqualTo(2);

            pay(other.getBean(Desk.class), order.id(), OrderPaymentStatus.REFUNDED);
            assertThat(version(here.next())).isEqualTo(3);
            assertThat(version(there.next())).isEqualTo(3);
        }
    }

    @Test
    void doesNotWaitForWatchersWhenItStops() throws Exception {
        var order = desk.place(OrderFixture.anOrder());
        var variables =
                Map.<String, Object>of("id", order.id(), "token", accessTokens.sign(order.id()));
        var other = secondInstance();
        try (var stream = LiveStream.open(portOf(other), null, WATCH, variables);
                var socket = LiveSocket.open(portOf(other), null)) {
            assertThat(version(stream.next())).isEqualTo(1);
            assertThat(socket.next()).extracting("type").isEqualTo("connection_ack");
            assertThat(socket.subscribe("1", WATCH, variables).next())
                    .extracting("type")
                    .isEqualTo("next");

            var begun = System.nanoTime();
            other.close();

            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(10));
            assertThat(stream.next()).extracting("errors").asString().contains("UNAVAILABLE");
            // No last word: the socket is closed, and its client connects to another instance.
            assertThat(socket.next(Duration.ofMillis(200))).isNull();
            assertThat(socket.isOpen()).isFalse();
        }
    }

    private static int portOf(ConfigurableApplicationContext instance) {
        return instance.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private ConfigurableApplicationContext secondInstance() {
        return new SpringApplicationBuilder(OrderApplication.class, Desk.class)
                .run(
                        "--server.port=0",
                        same("spring.mongodb.uri"),
                        same("spring.data.redis.url"),
                        same("stoa.events.prefix"));
    }

    private String same(String name) {
        return "--" + name + "=" + environment.getRequiredProperty(name);
    }

    private static void pay(Desk desk, String orderId, OrderPaymentStatus status) {
        desk.change(
                orderId,
                order -> order.settle(PaymentNews.of(status), OrderFixture.IDS, order.placedAt()));
    }

    private static Object version(Map<?, ?> result) {
        assertThat(result).isNotNull();
        var data = (Map<?, ?>) result.get("data");
        return ((Map<?, ?>) data.get("orderUpdated")).get("version");
    }
}

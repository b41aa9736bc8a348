package dev.stoa.order.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.order.BusyShop;
import dev.stoa.order.order.Desk;
import dev.stoa.order.order.OrderAccessTokens;
import dev.stoa.order.order.OrderFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Messages that are longer than the buffers of a socket. */
@BusyShop
class LongMessagesIT {

    private static final String WATCH =
            """
            subscription($id: ID!, $token: String) {
              orderUpdated(orderId: $id, accessToken: $token) { id } }""";

    @LocalServerPort int port;
    @Autowired Desk desk;
    @Autowired OrderAccessTokens accessTokens;

    @Test
    void readsADocumentOfSevenThousandCharacters() throws Exception {
        var order = desk.place(OrderFixture.anOrder());
        var variables =
                Map.<String, Object>of("id", order.id(), "token", accessTokens.sign(order.id()));

        try (var socket = LiveSocket.open(port, null)) {
            assertThat(socket.next()).extracting("type").isEqualTo("connection_ack");
            socket.subscribe("1", WATCH + " ".repeat(7_000), variables);

            assertThat(socket.next()).asString().contains("type=next", order.id());
        }
    }

    @Test
    void sendsAnAnswerOfMoreThanItsBuffer() throws Exception {
        var order = desk.place(OrderFixture.anOrder().with("Mug ".repeat(1_500).strip(), 1));
        var variables =
                Map.<String, Object>of("id", order.id(), "token", accessTokens.sign(order.id()));

        try (var socket = LiveSocket.open(port, null)) {
            assertThat(socket.next()).extracting("type").isEqualTo("connection_ack");
            socket.subscribe("1", WATCH.replace("{ id }", "{ lines { title } }"), variables);

            assertThat(socket.next()).asString().contains("type=next").hasSizeGreaterThan(6_000);
        }
    }
}

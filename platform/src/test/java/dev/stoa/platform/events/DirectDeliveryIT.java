package dev.stoa.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Databases;
import dev.stoa.platform.test.MovableClock;
import dev.stoa.platform.test.RedisServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** What happens to events when a real Redis is killed under them. */
class DirectDeliveryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @EventType("test.happened.v1")
    record Happened(int number) {}

    /** Notes what it is given, and can be away or refuse. */
    private static final class Subgraph extends EventsClient {

        final List<String> given = new ArrayList<>();
        boolean away;
        boolean unable;

        Subgraph() {
            super(RestClient.create());
        }

        @Override
        List<String> deliver(List<EventEnvelope> events) {
            if (away) {
                throw new ResourceAccessException("away");
            }
            events.forEach(event -> given.add(event.data()));
            return unable ? events.stream().map(EventEnvelope::id).toList() : List.of();
        }
    }

    private final RedisServer server = RedisServer.started();
    private final MongoTemplate mongo = Databases.fresh();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final Wakeup wakeup = new Wakeup();
    private final Outbox outbox =
            new Outbox(
                    mongo,
                    JsonMapper.shared(),
                    new Ids(clock, new Random(1)),
                    clock,
                    wakeup,
                    () -> null);
    private final LettuceConnectionFactory connections =
            new LettuceConnectionFactory(
                    (RedisStandaloneConfiguration)
                            LettuceConnectionFactory.createRedisConfiguration(server.url()));
    private final Subgraph catalog = new Subgraph();
    private final Subgraph customer = new Subgraph();
    private final DirectDelivery direct =
            new DirectDelivery(
                    outbox, Map.of("catalog", catalog, "customer", customer), PATIENCE, clock);
    private RedisStreams transport;
    private OutboxRelay relay;

    @BeforeEach
    void connect() {
        connections.afterPropertiesSet();
        transport = RedisStreams.at(connections, "test");
        relay =
                new OutboxRelay(
                        outbox,
                        transport,
                        new Lease(mongo, "me"),
                        new RelayPosition(mongo),
                        wakeup,
                        clock,
                        "test",
                        direct);
    }

    @AfterEach
    void clean() {
        transport.close();
        connections.destroy();
        server.close();
        mongo.getDb().drop();
    }

    @Test
    void waitsAWhileBeforeItGoesRoundTheTransport() throws Exception {
        server.kill();
        append(1);
        failsToRelay();
        clock.forward(Duration.ofSeconds(4));
        failsToRelay();

        assertThat(direct.isOn()).isFalse();
        assertThat(outbox.unsent(10)).hasSize(1);
    }

    @Test
    void bringsWhatNobodyMayHaveReadAndWhatFollows() throws Exception {
        append(1);
        relay.step();
        server.kill();
        append(2);
        goesDirect();
        deliver();

        assertThat(catalog.given).containsExactly("{\"number\":1}", "{\"number\":2}");
        assertThat(customer.given).isEqualTo(catalog.given);
        assertThat(outbox.unsent(10)).isEmpty();
    }

    @Test
    void bringsItToOneWhileTheOtherIsAwayAndLaterToTheOther() throws Exception {
        customer.away = true;
        server.kill();
        append(1);
        goesDirect();
        direct.step("catalog", catalog);
        assertThatThrownBy(() -> direct.step("customer", customer))
                .isInstanceOf(ResourceAccessException.class);
        assertThat(outbox.unsent(10)).hasSize(1);

        customer.away = false;
        deliver();

        assertThat(catalog.given).hasSize(1);
        assertThat(customer.given).hasSize(1);
        assertThat(outbox.unsent(10)).isEmpty();
    }

    @Test
    void letsOthersGoBeforeAnEventThatCannotBeHandledNow() throws Exception {
        catalog.unable = true;
        server.kill();
        append(1);
        goesDirect();
        direct.step("catalog", catalog);
        catalog.unable = false;
        append(2);
        direct.step("catalog", catalog);
        clock.forward(Duration.ofSeconds(11));
        direct.step("catalog", catalog);

        assertThat(catalog.given)
                .containsExactly("{\"number\":1}", "{\"number\":2}", "{\"number\":1}");
    }

    @Test
    void takesTheTransportAgainWhenItIsBackAndForgetsNothing() throws Exception {
        customer.away = true;
        server.kill();
        append(1);
        goesDirect();
        direct.step("catalog", catalog);

        server.start();
        append(2);
        relaysAgain();

        assertThat(direct.isOn()).isFalse();
        assertThat(received("group")).containsExactly("{\"number\":1}", "{\"number\":2}");
        assertThat(outbox.unsent(10)).isEmpty();
    }

    @Test
    void goesRoundATransportThatHangs() throws Exception {
        server.hang();
        append(1);
        goesDirect();
        deliver();

        assertThat(catalog.given).containsExactly("{\"number\":1}");
    }

    private void append(int... numbers) {
        for (int number : numbers) {
            clock.forward(Duration.ofMillis(1));
            outbox.append(new Happened(number), "subject", number);
        }
    }

    private void failsToRelay() {
        assertThatThrownBy(relay::step).isInstanceOf(RuntimeException.class);
    }

    private void goesDirect() {
        failsToRelay();
        clock.forward(PATIENCE);
        failsToRelay();
        assertThat(direct.isOn()).isTrue();
    }

    private void deliver() throws InterruptedException {
        direct.step("catalog", catalog);
        direct.step("customer", customer);
    }

    /** The driver connects anew after a moment of its own choice. */
    private void relaysAgain() throws InterruptedException {
        for (int i = 0; i < 100 && direct.isOn(); i++) {
            try {
                relay.step();
            } catch (RuntimeException e) {
                Thread.sleep(100);
            }
        }
    }

    private List<String> received(String group) {
        var _ = transport.receive("test", group, "me", Duration.ofMillis(50));
        return transport.receive("test", group, "me", Duration.ofMillis(50)).stream()
                .map(delivery -> delivery.event().data())
                .toList();
    }
}

package dev.stoa.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Databases;
import dev.stoa.platform.test.MovableClock;
import dev.stoa.platform.test.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

class OutboxRelayIT {

    private static final Duration SHORT = Duration.ofMillis(50);

    @EventType("test.happened.v1")
    record Happened(int number) {}

    private final MongoTemplate mongo = Databases.fresh();
    private final String prefix = mongo.getDb().getName();
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
                            LettuceConnectionFactory.createRedisConfiguration(Stores.redisUrl()));
    private StringRedisTemplate redis;
    private RedisStreams transport;
    private OutboxRelay relay;

    @BeforeEach
    void connect() {
        connections.afterPropertiesSet();
        connections.start();
        redis = new StringRedisTemplate(connections);
        transport = RedisStreams.at(connections, prefix);
        relay =
                new OutboxRelay(
                        outbox,
                        transport,
                        new Lease(mongo, "me"),
                        new RelayPosition(mongo),
                        wakeup,
                        clock,
                        "test",
                        new DirectDelivery(outbox, Map.of(), Duration.ofSeconds(5), clock));
    }

    @AfterEach
    void clean() {
        redis.delete(prefix + ":events:test");
        transport.close();
        connections.destroy();
        mongo.getDb().drop();
    }

    @Test
    void sendsEveryEventOnceAndInOrder() throws Exception {
        append(1, 2, 3);
        relay.step();
        relay.step();

        assertThat(received("group"))
                .containsExactly("{\"number\":1}", "{\"number\":2}", "{\"number\":3}");
        assertThat(outbox.unsent(10)).isEmpty();
    }

    @Test
    void sendsAgainWhatTheTransportHasLost() throws Exception {
        append(1, 2);
        relay.step();
        redis.delete(prefix + ":events:test");
        clock.forward(Duration.ofSeconds(10));
        relay.step();
        relay.step();

        assertThat(received("group")).containsExactly("{\"number\":1}", "{\"number\":2}");
    }

    @Test
    void noticesALossBeforeNewEventsHideIt() throws Exception {
        append(1);
        relay.step();
        redis.delete(prefix + ":events:test");
        append(2);

        relay.step();
        relay.step();

        assertThat(received("late")).hasSize(2);
    }

    @Test
    void noticesALossThatSomebodyElseHides() throws Exception {
        append(1);
        relay.step();
        redis.delete(prefix + ":events:test");
        append(2);
        transport.send("test", outbox.unsent(1), null);

        relay.step();
        relay.step();

        assertThat(received("late")).contains("{\"number\":1}", "{\"number\":2}");
    }

    @Test
    void sendsNothingWhereTheEndIsNotWhereItWasLeft() {
        append(1);
        var end = transport.send("test", outbox.unsent(1), null);
        redis.delete(prefix + ":events:test");

        assertThat(transport.send("test", outbox.unsent(1), end)).isNull();
        assertThat(redis.hasKey(prefix + ":events:test")).isFalse();
    }

    @Test
    void handsAnEventThatNobodyAcknowledgedToAnotherConsumer() throws Exception {
        append(1);
        relay.step();
        assertThat(received("group")).hasSize(1);

        // Not at once: whoever took it may still be at work.
        assertThat(transport.takeOver("test", "group", "another")).isEmpty();
        assertThat(transport.receive("test", "group", "another", SHORT)).isEmpty();
    }

    private void append(int... numbers) {
        for (int number : numbers) {
            clock.forward(Duration.ofMillis(1));
            outbox.append(new Happened(number), "subject", number);
        }
    }

    private List<String> received(String group) {
        var _ = transport.receive("test", group, "me", SHORT); // the first one makes the group
        return transport.receive("test", group, "me", SHORT).stream()
                .map(delivery -> delivery.event().data())
                .toList();
    }
}

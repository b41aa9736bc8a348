package dev.stoa.order.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.order.order.Order;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventTransport;
import dev.stoa.platform.live.Watcher;
import dev.stoa.platform.live.Watchers;
import dev.stoa.platform.test.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.RedisConnectionFailureException;
import reactor.core.publisher.Mono;

class OrderTailTest {

    private final Watchers<Mono<Order>> watchers = new Watchers<>(500, _ -> Mono.never());
    private final FakeTransport transport = new FakeTransport();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:15:30Z"));
    private final OrderTail tail = new OrderTail(transport, watchers, clock);
    private final AtomicInteger looks = new AtomicInteger();

    @BeforeEach
    void watchAnOrder() {
        watchers.of("ord_1", Watcher.known("cus_ada")).subscribe(_ -> looks.incrementAndGet());
        looks.set(0);
    }

    @Test
    void looksOnceItKnowsWhereTheStreamIs() {
        tail.step();
        tail.step();

        assertThat(looks).hasValue(1);
        assertThat(transport.askedAfter).containsExactly(null, "1-0");
    }

    @Test
    void looksOnceForAllNewsOfAnOrderInABatch() {
        tail.step();
        transport.news =
                List.of(updated("ord_1", 2), updated("ord_1", 3), updated("ord_9", 2), placed());

        tail.step();

        assertThat(looks).hasValue(2);
    }

    @Test
    void looksEveryFewSecondsWhileTheTransportIsAway() {
        tail.step();
        transport.away = true;

        failTimes(3);
        assertThat(looks).hasValue(2);
        clock.forward(Duration.ofSeconds(3));
        failTimes(3);
        assertThat(looks).hasValue(3);
    }

    @Test
    void looksAgainWhenTheTransportIsBackAndGoesOnWhereItWas() {
        tail.step();
        transport.away = true;
        failTimes(1);
        transport.away = false;

        tail.step();

        assertThat(looks).hasValue(3);
        assertThat(transport.askedAfter).containsExactly(null, "1-0", "1-0");
    }

    private void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(tail::step).isInstanceOf(RedisConnectionFailureException.class);
        }
    }

    private static EventEnvelope updated(String orderId, int version) {
        return new EventEnvelope(
                "evt_" + orderId + version,
                "order",
                "order.updated.v1",
                orderId,
                version,
                Instant.EPOCH,
                "{}");
    }

    private static EventEnvelope placed() {
        return new EventEnvelope(
                "evt_1", "order", "order.placed.v1", "ord_1", 1, Instant.EPOCH, "{}");
    }

    private static final class FakeTransport implements EventTransport {

        final List<@Nullable String> askedAfter = new ArrayList<>();
        List<EventEnvelope> news = List.of();
        boolean away;

        @Override
        public Tail tail(String source, @Nullable String after, Duration wait) {
            askedAfter.add(after);
            if (away) {
                throw new RedisConnectionFailureException("away");
            }
            return new Tail(news, "1-0");
        }

        @Override
        public @Nullable String send(
                String source, List<EventEnvelope> events, @Nullable String end) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Delivery> receive(String source, String group, String consumer, Duration wait) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Delivery> takeOver(String source, String group, String consumer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void acknowledge(String source, String group, List<String> positions) {
            throw new UnsupportedOperationException();
        }
    }
}

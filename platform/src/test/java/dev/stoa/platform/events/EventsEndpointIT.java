package dev.stoa.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.security.ServiceTokens;
import dev.stoa.platform.test.RealStores;
import dev.stoa.platform.trial.TrialApplication;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.client.RestClient;

/** The door by which events come while the transport is away. */
@SpringBootTest(
        classes = TrialApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=trial", "stoa.events.enabled=false"})
@ContextConfiguration(initializers = RealStores.class)
@Import(EventsEndpointIT.Handlers.class)
class EventsEndpointIT {

    @EventType("trial.happened.v1")
    record Happened(int number) {}

    static final class HappenedHandler implements EventHandler<Happened> {

        final List<Integer> seen = new CopyOnWriteArrayList<>();
        boolean unable;

        @Override
        public Class<Happened> event() {
            return Happened.class;
        }

        @Override
        public void handle(Happened event, EventEnvelope envelope) {
            if (unable) {
                throw new IllegalStateException("not now");
            }
            seen.add(event.number());
        }
    }

    @EventType("trial.counted.v1")
    record Counted(int number) {}

    static final class CountedHandler implements EventBatchHandler<Counted> {

        final List<List<Integer>> seen = new CopyOnWriteArrayList<>();

        @Override
        public Class<Counted> event() {
            return Counted.class;
        }

        @Override
        public void handleAll(List<Counted> events) {
            var numbers = events.stream().map(Counted::number).toList();
            if (numbers.contains(13)) {
                throw new IllegalStateException("not this one");
            }
            seen.add(numbers);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Handlers {

        @Bean
        CountedHandler countedHandler() {
            return new CountedHandler();
        }

        @Bean
        HappenedHandler happenedHandler() {
            return new HappenedHandler();
        }
    }

    @LocalServerPort int port;
    @Autowired HappenedHandler handler;
    @Autowired CountedHandler counted;
    @Autowired ServiceTokens tokens;

    @BeforeEach
    void forget() {
        handler.seen.clear();
        handler.unable = false;
        counted.seen.clear();
    }

    @Test
    void handlesTogetherWhatWaitsTogether() {
        var events =
                List.of(counted("evt_20", 1), event("evt_21", "trial", 2), counted("evt_22", 3));

        assertThat(client("trial").deliver(events)).isEmpty();
        assertThat(client("trial").deliver(events)).isEmpty();

        assertThat(counted.seen).containsExactly(List.of(1, 3));
        assertThat(handler.seen).containsExactly(2);
    }

    @Test
    void handlesEachAloneWhenTheyCannotBeHandledTogether() {
        var events = List.of(counted("evt_30", 1), counted("evt_31", 13), counted("evt_32", 3));

        assertThat(client("trial").deliver(events)).containsExactly("evt_31");

        assertThat(counted.seen).containsExactly(List.of(1), List.of(3));
    }

    @Test
    void handlesAnEventOnceHoweverOftenItIsBrought() {
        var events = List.of(event("evt_1", "trial", 1), event("evt_2", "trial", 2));

        assertThat(client("trial").deliver(events)).isEmpty();
        assertThat(client("trial").deliver(events)).isEmpty();

        assertThat(handler.seen).containsExactly(1, 2);
    }

    @Test
    void saysWhatItCouldNotHandleNow() {
        handler.unable = true;
        var events = List.of(event("evt_3", "trial", 3), unknown("evt_4"));
        assertThat(client("trial").deliver(events)).containsExactly("evt_3");

        handler.unable = false;
        assertThat(client("trial").deliver(events)).isEmpty();
        assertThat(handler.seen).containsExactly(3);
    }

    @Test
    void takesEventsFromTheirOwnSubgraphAlone() {
        assertThat(status("trial", event("evt_5", "order", 5))).isEqualTo(403);
        assertThat(status("other audience", event("evt_6", "trial", 6))).isEqualTo(401);
        assertThat(status(null, event("evt_7", "trial", 7))).isEqualTo(403);

        assertThat(handler.seen).isEmpty();
    }

    private EventsClient client(@Nullable String audience) {
        return new EventsClient(http(audience));
    }

    private RestClient http(@Nullable String audience) {
        var builder = RestClient.builder().baseUrl("http://127.0.0.1:" + port);
        return audience == null
                ? builder.build()
                : builder.defaultHeader(ServiceTokens.HEADER, tokens.sign(audience)).build();
    }

    private int status(@Nullable String audience, EventEnvelope event) {
        return http(audience)
                .post()
                .uri(EventsEndpoint.PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .body(List.of(event))
                .exchange((_, answer) -> answer.getStatusCode().value());
    }

    private static EventEnvelope event(String id, String source, int number) {
        return new EventEnvelope(
                id,
                source,
                source + ".happened.v1",
                "subject",
                1,
                Instant.EPOCH,
                "{\"number\":" + number + "}");
    }

    private static EventEnvelope counted(String id, int number) {
        return new EventEnvelope(
                id,
                "trial",
                "trial.counted.v1",
                "subject",
                1,
                Instant.EPOCH,
                "{\"number\":" + number + "}");
    }

    private static EventEnvelope unknown(String id) {
        return new EventEnvelope(
                id, "trial", "trial.unheard-of.v1", "subject", 1, Instant.EPOCH, "{}");
    }
}

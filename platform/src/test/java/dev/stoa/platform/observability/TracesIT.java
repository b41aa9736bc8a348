package dev.stoa.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.stoa.platform.test.Stores;
import dev.stoa.platform.trial.TrialApplication;
import dev.stoa.platform.trial.TrialClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A trace that the router began, on its way through two subgraphs to MongoDB. */
class TracesIT {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final byte[] TRACE_BYTES = HexFormat.of().parseHex(TRACE);

    /** What the collector was sent, as bytes that can be searched like text. */
    private final List<String> sent = new CopyOnWriteArrayList<>();

    private HttpServer collector;

    @BeforeEach
    void collect() throws IOException {
        collector =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext(
                "/v1/traces",
                exchange -> {
                    var body = exchange.getRequestBody().readAllBytes();
                    sent.add(new String(body, StandardCharsets.ISO_8859_1));
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void followsARequestThroughTwoSubgraphsToTheDatabase() {
        try (var first = subgraph("first");
                var second = subgraph("second")) {
            var there = "http://127.0.0.1:" + TrialApplication.portOf(second) + "/graphql";
            var answer =
                    new TrialClient(TrialApplication.portOf(first))
                            .graphQl(
                                    "query Walk { countThere(url: \"" + there + "\") }",
                                    "traceparent",
                                    "00-" + TRACE + "-b7ad6b7169203331-01");
            assertThat(answer).contains("\"countThere\":0");

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> {
                                assertThat(ofTheTrace("first")).isNotEmpty();
                                assertThat(ofTheTrace("second")).isNotEmpty();
                                assertThat(String.join("", ofTheTrace("second")))
                                        .contains("db.collection.name", "accounts")
                                        .doesNotContain("security");
                            });
        }
    }

    private List<String> ofTheTrace(String service) {
        var trace = new String(TRACE_BYTES, StandardCharsets.ISO_8859_1);
        return sent.stream()
                .filter(body -> body.contains(service) && body.contains(trace))
                .toList();
    }

    private ServletWebServerApplicationContext subgraph(String name) {
        return TrialApplication.run(
                "STOA_OTLP_URL=http://127.0.0.1:" + collector.getAddress().getPort(),
                "management.opentelemetry.tracing.export.schedule-delay=200ms",
                "spring.application.name=" + name,
                "stoa.events.enabled=false",
                "spring.mongodb.uri=" + Stores.mongoUri("test_traces"),
                "spring.data.redis.url=" + Stores.redisUrl());
    }
}

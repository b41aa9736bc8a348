package dev.stoa.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.platform.test.MongoServer;
import dev.stoa.platform.test.Stores;
import dev.stoa.platform.trial.TrialApplication;
import dev.stoa.platform.trial.TrialClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What a subgraph does while its database is killed, hangs and comes back. */
class MongoOutageIT {

    private static final String COUNT = "{ count }";
    private static final int AT_ONCE = 50;

    private static MongoServer server;
    private static ConfigurableApplicationContext application;
    private static TrialClient client;

    @BeforeAll
    static void start() {
        server = MongoServer.started();
        var running =
                TrialApplication.run(
                        "spring.mongodb.uri=" + server.uri("trial"),
                        "spring.data.redis.url=" + Stores.redisUrl(),
                        "stoa.events.prefix=mongo-outage");
        application = running;
        client = new TrialClient(TrialApplication.portOf(running));
    }

    @AfterAll
    static void stop() {
        application.close();
        server.close();
    }

    @Test
    void failsFastWhileTheDatabaseIsGoneAndRecoversByItself() {
        assertThat(client.graphQl(COUNT)).contains("\"count\":0");
        server.kill();

        var begun = System.nanoTime();
        assertThat(answers()).allMatch(MongoOutageIT::isUnavailable);
        assertThat(since(begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(readiness()).isEqualTo(503);
        assertThat(client.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

        server.start();
        recovers();
    }

    @Test
    void isNotReadyWhileTheDatabaseHangsAndSaysSoAtOnce() {
        assertThat(client.graphQl(COUNT)).contains("\"count\":0");
        server.hang();

        await().atMost(Duration.ofSeconds(10)).until(() -> readiness() == 503);
        var begun = System.nanoTime();
        assertThat(readiness()).isEqualTo(503);
        assertThat(since(begun)).isLessThan(Duration.ofSeconds(1));

        server.goOn();
        recovers();
    }

    private static void recovers() {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(readiness()).isEqualTo(200));
        assertThat(answers()).allMatch(answer -> answer.contains("\"count\":0"));
    }

    private static List<String> answers() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, AT_ONCE)
                    .mapToObj(
                            _ ->
                                    CompletableFuture.supplyAsync(
                                            () -> client.graphQl(COUNT), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static boolean isUnavailable(String answer) {
        return answer.contains("\"UNAVAILABLE\"") && answer.contains("\"retryable\":true");
    }

    private static int readiness() {
        return client.get("/actuator/health/readiness").statusCode();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}

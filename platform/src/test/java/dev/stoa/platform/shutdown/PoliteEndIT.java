package dev.stoa.platform.shutdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.Stores;
import dev.stoa.platform.trial.TrialApplication;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A subgraph is stopped while it is asked. Closing the context is what SIGTERM does. */
class PoliteEndIT {

    private static final int CLIENTS = 16;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private ServletWebServerApplicationContext application;
    private int port;

    @BeforeEach
    void start() {
        application =
                TrialApplication.run(
                        "spring.mongodb.uri=" + Stores.mongoUri("test_polite_end"),
                        "spring.data.redis.url=" + Stores.redisUrl(),
                        "stoa.events.prefix=polite-end");
        port = TrialApplication.portOf(application);
    }

    @RepeatedTest(3)
    void failsNoRequestThatReachedIt() throws Exception {
        var clients = new ArrayList<Thread>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(Thread.ofVirtual().start(this::askUntilRefused));
        }
        while (answered.get() < 500 && failures.isEmpty()) {
            Thread.sleep(20);
        }
        var slow = CompletableFuture.supplyAsync(() -> ask("{ hello(after: 3000) }"));
        Thread.sleep(200);

        application.close();

        for (var client : clients) {
            assertThat(client.join(Duration.ofSeconds(10))).isTrue();
        }
        assertThat(slow.get(1, TimeUnit.SECONDS)).isTrue();
        assertThat(failures).isEmpty();
    }

    @Test
    void sendsWatchersAwayToConnectAnew() throws Exception {
        var closed = new CompletableFuture<Integer>();
        var acknowledged = new CompletableFuture<String>();
        var socket =
                http.newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .buildAsync(
                                URI.create("ws://127.0.0.1:" + port + "/graphql"),
                                listener(acknowledged, closed))
                        .join();
        socket.sendText("{\"type\":\"connection_init\"}", true).join();
        assertThat(acknowledged.get(5, TimeUnit.SECONDS)).contains("connection_ack");
        socket.sendText(
                        """
                        {"id":"1","type":"subscribe","payload":{"query":"subscription { silence }"}}""",
                        true)
                .join();

        application.close();

        assertThat(closed.get(5, TimeUnit.SECONDS)).isEqualTo(1012);
    }

    private void askUntilRefused() {
        boolean taken = true;
        while (taken && failures.isEmpty()) {
            taken = ask("{ hello }");
        }
    }

    /** False when nobody took the connection: such a request was not accepted. */
    private boolean ask(String document) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"query\":\"" + document + "\"}"))
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().contains("\"hello\":\"hello\"")) {
                failures.add(answer.statusCode() + " " + answer.body());
            }
            answered.incrementAndGet();
            return true;
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            failures.add(e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static WebSocket.Listener listener(
            CompletableFuture<String> first, CompletableFuture<Integer> closed) {
        return new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                first.complete(text.toString());
                socket.request(1);
                return CompletableFuture.completedFuture(null);
            }

            @Override
            public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
                closed.complete(status);
                return CompletableFuture.completedFuture(null);
            }
        };
    }
}

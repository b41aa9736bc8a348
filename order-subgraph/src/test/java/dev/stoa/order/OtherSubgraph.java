package dev.stoa.order;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.web.client.RestClient;

/** Stands in for another subgraph: answers every request the same and keeps the last one. */
public final class OtherSubgraph implements AutoCloseable {

    private final HttpServer server;
    private volatile int status = 200;
    private volatile String answer = "{}";
    private volatile String asked = "";

    public OtherSubgraph() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/graphql",
                exchange -> {
                    asked =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    var body = answer.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders()
                            .set("Content-Type", "application/graphql-response+json");
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    public HttpSyncGraphQlClient client() {
        return HttpSyncGraphQlClient.create(
                RestClient.create(
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/graphql"));
    }

    public void answers(String json) {
        answers(200, json);
    }

    public void answers(int status, String json) {
        this.status = status;
        this.answer = json;
    }

    public String wasAsked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

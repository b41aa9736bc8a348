package dev.stoa.catalog.bucket;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

/** Stands before a store, and may answer 503 in its place. */
final class StoreDoor {

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("host", "connection", "content-length", "expect", "upgrade", "http2-settings");

    private static final Set<String> OURS = Set.of("connection", "transfer-encoding", "date");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String store;
    private final HttpServer server;
    private volatile boolean isShut;

    StoreDoor(String store) throws IOException {
        this.store = store;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void shut(boolean now) {
        isShut = now;
    }

    void stop() {
        server.stop(0);
        http.close();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            if (isShut) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var request =
                    HttpRequest.newBuilder(URI.create(store + exchange.getRequestURI()))
                            .method(
                                    exchange.getRequestMethod(),
                                    body.length == 0
                                            ? BodyPublishers.noBody()
                                            : BodyPublishers.ofByteArray(body));
            exchange.getRequestHeaders().entrySet().stream()
                    .filter(header -> !OF_THE_CONNECTION.contains(lower(header.getKey())))
                    .forEach(
                            header ->
                                    header.getValue()
                                            .forEach(
                                                    value ->
                                                            request.header(
                                                                    header.getKey(), value)));
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> answered(exchange, name, values));
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            long length = answer.body().length;
            exchange.sendResponseHeaders(answer.statusCode(), isHead || length == 0 ? -1 : length);
            if (!isHead && length > 0) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answered(HttpExchange exchange, String name, List<String> values) {
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        if (lower(name).equals("content-length") ? isHead : !OURS.contains(lower(name))) {
            exchange.getResponseHeaders().put(name, values);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

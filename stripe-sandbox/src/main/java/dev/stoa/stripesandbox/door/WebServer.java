package dev.stoa.stripesandbox.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The JDK's HTTP server on virtual threads, with CORS as open as Stripe's. */
public final class WebServer implements AutoCloseable {

    private static final int LARGEST_BODY = 1 << 20;

    static {
        // Without it each answer waits 40 ms for the other side's acknowledgement.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Function<Request, Answer> answers;
    private final PrintStream log;

    public WebServer(String host, int port, Function<Request, Answer> answers, PrintStream log) {
        this.answers = answers;
        this.log = log;
        try {
            server = HttpServer.create(new InetSocketAddress(host, port), 256);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + host + ":" + port, e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            Answer answer =
                    body.length > LARGEST_BODY
                            ? Answer.html(413, "Request body too large")
                            : answer(request(exchange, body));
            if (!answer.lost()) {
                send(exchange, answer);
            }
        }
    }

    private Answer answer(Request request) {
        if (request.method().equals("OPTIONS")) {
            return new Answer(204, Map.of(), new byte[0], false)
                    .with("Access-Control-Allow-Headers", "*, Authorization")
                    .with("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
                    .with("Access-Control-Max-Age", "300");
        }
        try {
            return answers.apply(request);
        } catch (RuntimeException e) {
            log.println("stripe-sandbox: " + request.method() + " " + request.path() + " failed");
            e.printStackTrace(log);
            return Answer.html(500, "The sandbox itself failed; see its log.");
        }
    }

    private static Request request(HttpExchange exchange, byte[] body) {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach(
                        (name, values) ->
                                headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestURI().getRawQuery(),
                headers,
                new String(body, StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        answer.headers().forEach(headers::set);
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Access-Control-Expose-Headers", "Request-Id, Idempotent-Replayed");
        headers.set("Cache-Control", "no-cache, no-store");
        boolean empty = answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
        if (!empty) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

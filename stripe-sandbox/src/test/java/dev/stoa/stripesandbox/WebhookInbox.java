package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The shop's end of the webhook: checks each signature with Stripe's own library. */
final class WebhookInbox implements AutoCloseable {

    static final String SECRET = "whsec_test";

    private final HttpServer server;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger attempts = new AtomicInteger();

    WebhookInbox() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks/stripe";
    }

    /** Answers the next deliveries with 503. */
    void refuse(int times) {
        refusals.set(times);
    }

    int attempts() {
        return attempts.get();
    }

    List<Event> events() {
        return events;
    }

    List<String> types() {
        return events.stream().map(Event::getType).toList();
    }

    /** Waits until exactly these have come, in this order, and nothing more is on its way. */
    void arrive(StripeSandbox sandbox, String... types) throws InterruptedException {
        await().atMost(Duration.ofSeconds(10)).until(() -> events.size() >= types.length);
        assertThat(sandbox.awaitWebhooks(Duration.ofSeconds(10))).isTrue();
        assertThat(types()).containsExactly(types);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            attempts.incrementAndGet();
            byte[] body = exchange.getRequestBody().readAllBytes();
            String signature = exchange.getRequestHeaders().getFirst("Stripe-Signature");
            if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            try {
                String payload = new String(body, StandardCharsets.UTF_8);
                events.add(Webhook.constructEvent(payload, signature, SECRET));
                exchange.sendResponseHeaders(204, -1);
            } catch (SignatureVerificationException e) {
                exchange.sendResponseHeaders(400, -1);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

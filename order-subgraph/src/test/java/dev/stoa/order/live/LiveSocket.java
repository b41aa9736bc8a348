package dev.stoa.order.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A client of the graphql-transport-ws protocol. */
final class LiveSocket implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final BlockingQueue<Map<?, ?>> messages = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;
    private volatile int closedWith;

    private LiveSocket(int port) {
        this.socket =
                HTTP.newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), this)
                        .join();
    }

    /**
     * @param token null for a guest
     */
    static LiveSocket open(int port, @Nullable String token) {
        var live = new LiveSocket(port);
        live.send(
                Map.of(
                        "type",
                        "connection_init",
                        "payload",
                        token == null ? Map.of() : Map.of("authorization", "Bearer " + token)));
        return live;
    }

    LiveSocket subscribe(String id, String document, Map<String, Object> variables) {
        send(
                Map.of(
                        "id",
                        id,
                        "type",
                        "subscribe",
                        "payload",
                        Map.of("query", document, "variables", variables)));
        return this;
    }

    void complete(String id) {
        send(Map.of("id", id, "type", "complete"));
    }

    /** The next message; null when none comes for some seconds. */
    @Nullable Map<?, ?> next() throws InterruptedException {
        return next(LONGEST_WAIT);
    }

    @Nullable Map<?, ?> next(Duration longest) throws InterruptedException {
        return messages.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    int closedWith() {
        return closedWith;
    }

    boolean isOpen() {
        return !socket.isInputClosed();
    }

    private void send(Map<String, Object> message) {
        socket.sendText(JSON.writeValueAsString(message), true).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(
            WebSocket webSocket, CharSequence text, boolean last) {
        partial.append(text);
        if (last) {
            messages.add(JSON.readValue(partial.toString(), Map.class));
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        closedWith = status;
        return null;
    }

    /** Gone without a word, as phones go. */
    @Override
    public void close() {
        socket.abort();
    }
}

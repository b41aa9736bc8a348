package dev.stoa.order.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A client of GraphQL over server-sent events, distinct connections mode. */
final class LiveStream implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<Map<?, ?>> results = new LinkedBlockingQueue<>();
    private final Stream<String> lines;
    private final Thread reader;

    private LiveStream(Stream<String> lines) {
        this.lines = lines;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    /**
     * @param token null for a guest
     */
    static LiveStream open(
            int port, @Nullable String token, String document, Map<String, Object> variables)
            throws Exception {
        var request = request(port, "text/event-stream", document, variables);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return new LiveStream(HTTP.send(request.build(), BodyHandlers.ofLines()).body());
    }

    /** What is answered to one who asks for something else than a stream. */
    static Map<?, ?> answer(
            int port, String accepted, String document, Map<String, Object> variables)
            throws Exception {
        var request = request(port, accepted, document, variables).build();
        return JSON.readValue(HTTP.send(request, BodyHandlers.ofString()).body(), Map.class);
    }

    private static HttpRequest.Builder request(
            int port, String accepted, String document, Map<String, Object> variables) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Accept", accepted)
                .header("Content-Type", "application/json")
                .POST(
                        BodyPublishers.ofString(
                                JSON.writeValueAsString(
                                        Map.of("query", document, "variables", variables))));
    }

    /** The next result; null when none comes for some seconds. */
    @Nullable Map<?, ?> next() throws InterruptedException {
        return next(Duration.ofSeconds(10));
    }

    @Nullable Map<?, ?> next(Duration longest) throws InterruptedException {
        return results.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void read() {
        try {
            lines.filter(line -> line.startsWith("data:") && line.length() > 6)
                    .forEach(line -> results.add(JSON.readValue(line.substring(5), Map.class)));
        } catch (java.io.UncheckedIOException e) {
            // Closed by the test.
        }
    }

    @Override
    public void close() {
        lines.close();
        reader.interrupt();
    }
}

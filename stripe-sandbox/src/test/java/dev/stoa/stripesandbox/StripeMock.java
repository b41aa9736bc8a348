package dev.stoa.stripesandbox;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stripe's own stripe-mock: checks requests against Stripe's description, answers with samples. */
final class StripeMock implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String url;

    private StripeMock(Path binary) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        url = "http://127.0.0.1:" + port;
        process =
                new ProcessBuilder(binary.toString(), "-http-addr", "127.0.0.1:" + port)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
    }

    /** {@code $STRIPE_MOCK}, or {@code stripe-mock} on the PATH. */
    static Optional<Path> binary() {
        String named = System.getenv("STRIPE_MOCK");
        Stream<Path> candidates =
                named != null
                        ? Stream.of(Path.of(named))
                        : Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                                .map(folder -> Path.of(folder, "stripe-mock"));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    static StripeMock start(Path binary) throws Exception {
        StripeMock mock = new StripeMock(binary);
        for (int i = 0; i < 300 && !mock.isUp(); i++) {
            Thread.sleep(100);
        }
        return mock;
    }

    HttpResponse<String> send(String method, String path, String form) throws Exception {
        String encoded = encode(form);
        boolean inBody = method.equals("POST");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(
                                        url
                                                + path
                                                + (inBody || form.isEmpty() ? "" : "?" + encoded)))
                        .timeout(Duration.ofSeconds(20))
                        .header("Authorization", "Bearer sk_test_sandbox")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(
                                method,
                                inBody
                                        ? BodyPublishers.ofString(encoded)
                                        : BodyPublishers.noBody());
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** The forms in the tests are written plainly. */
    static String encode(String form) {
        return Arrays.stream(form.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .map(
                        pair ->
                                URLEncoder.encode(pair[0], StandardCharsets.UTF_8)
                                        + "="
                                        + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private boolean isUp() throws InterruptedException {
        try {
            return send("GET", "/v1/customers", "").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        http.close();
    }
}

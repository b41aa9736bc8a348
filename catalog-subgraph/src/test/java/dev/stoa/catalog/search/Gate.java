package dev.stoa.catalog.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * What stands before a cluster that is not for everybody: TLS, a certificate of its own, a
 * password.
 */
final class Gate implements AutoCloseable {

    static final String USER = "stoa";
    static final String PASSWORD = "open sesame";
    private static final String KEY_PASSWORD = "of the key store";

    private final URI server;
    private final Path certificate;
    private final HttpsServer entrance;
    private final HttpClient client = HttpClient.newHttpClient();

    Gate(String server, Path folder) {
        this.server = URI.create(server);
        this.certificate = folder.resolve("ca.pem");
        try {
            var keys = folder.resolve("keys.p12");
            keytool(
                    keys,
                    "-genkeypair",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=localhost",
                    "-ext",
                    "san=ip:127.0.0.1");
            keytool(keys, "-exportcert", "-rfc", "-file", certificate.toString());
            entrance =
                    HttpsServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            entrance.setHttpsConfigurator(new HttpsConfigurator(identity(keys)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        entrance.createContext("/", this::pass);
        entrance.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        entrance.start();
    }

    private static void keytool(Path keys, String... what) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/keytool").toString());
        command.addAll(List.of(what));
        command.addAll(
                List.of(
                        "-alias",
                        "node",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        KEY_PASSWORD));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("keytool: " + said);
        }
    }

    private static SSLContext identity(Path keys) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keys)) {
            store.load(in, KEY_PASSWORD.toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, KEY_PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    String url() {
        return "https://127.0.0.1:" + entrance.getAddress().getPort();
    }

    /** In PEM, as the one who may sign: it has signed itself. */
    String certificate() {
        return certificate.toString();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var said = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            var asked = exchange.getRequestBody().readAllBytes();
            if (!said.equals(expected())) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"search\"");
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            var type = exchange.getRequestHeaders().getFirst("Content-Type");
            var request =
                    HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                            .header("Content-Type", type == null ? "application/json" : type)
                            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(asked))
                            .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(it -> exchange.getResponseHeaders().set("Content-Type", it));
            var body = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String expected() {
        var pair = (USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    @Override
    public void close() {
        entrance.stop(0);
        client.close();
    }
}

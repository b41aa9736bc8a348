package dev.stoa.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.StoaTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The door as strangers find it in production. */
@StoaTest
@TestPropertySource(
        properties = {
            "STOA_PRODUCTION=on",
            "STOA_ROUTER_SECRET=" + ProductionIT.ROUTER_SECRET,
            "STOA_SERVICE_SECRET=a service secret of this test alone, long enough",
            "STOA_LINK_SECRET=a link secret of this test alone, long enough",
            "STOA_KEY_SECRET=a key secret of this test alone, long enough",
            "stoa.events.enabled=false",
            "stoa.limits.rates.guarded.passwordChange=3",
            "stoa.mail.folder=target/test-mail"
        })
class ProductionIT {

    static final String ROUTER_SECRET = "a router secret of this test alone, long enough";

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> AS_ROUTER =
            Map.of("Stoa-Router-Secret", ROUTER_SECRET);

    @LocalServerPort int port;

    @Test
    void answersRoutersAndNobodyElse() {
        var query = "{ viewer { kind } }";

        assertThat(ask(query, AS_ROUTER).body()).contains("\"GUEST\"");
        for (var headers :
                List.of(
                        Map.<String, String>of(),
                        Map.of("Stoa-Router-Secret", ROUTER_SECRET + "x"),
                        Map.of("Stoa-Router-Secret", ""))) {
            var answer = ask(query, headers);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(code(answer)).isEqualTo("FORBIDDEN");
            assertThat(answer.body()).doesNotContain("GUEST");
        }
        assertThat(ask(query, Map.of("Stoa-Service-Token", "a.b.c")).statusCode()).isEqualTo(401);
    }

    @Test
    void tellsNobodyTheSchema() {
        var introspection = ask("{ __schema { types { name } } }", AS_ROUTER);
        assertThat(introspection.body()).doesNotContain("sessionCreate").contains("errors");

        var sdl = ask("{ _service { sdl } }", AS_ROUTER);
        assertThat(code(sdl)).isEqualTo("BAD_REQUEST");
        assertThat(sdl.body()).doesNotContain("sessionCreate");

        assertThat(ask("{ viever { kind } }", AS_ROUTER).body())
                .doesNotContainIgnoringCase("did you mean")
                .doesNotContain("viewer");
        assertThat(get("/graphiql", AS_ROUTER).statusCode()).isIn(403, 404);
        assertThat(ask("{ _entities(representations: []) { __typename } }", AS_ROUTER).body())
                .isNotEmpty();
    }

    @Test
    void opensSocketsToRoutersAlone() throws Exception {
        assertThat(greet(Map.of())).startsWith("closed with 44");
        assertThat(greet(Map.of("Stoa-Router-Secret", "wrong"))).startsWith("closed with 44");
        assertThat(greet(Map.of("stoa-router-secret", ROUTER_SECRET))).contains("connection_ack");
    }

    @Test
    void showsOthersThanRoutersItsHealthAlone() {
        var elsewhere = Map.of("X-Forwarded-For", "203.0.113.7");

        assertThat(get("/actuator/health/readiness", elsewhere).statusCode()).isEqualTo(200);
        assertThat(get("/actuator/prometheus", elsewhere).statusCode()).isEqualTo(403);
        assertThat(get("/actuator", elsewhere).statusCode()).isEqualTo(403);
        assertThat(get("/.well-known/jwks.json", elsewhere).statusCode()).isEqualTo(200);
    }

    @Test
    void hardensEveryAnswer() {
        for (var answer :
                List.of(
                        ask("{ viewer { kind } }", AS_ROUTER),
                        ask("{ viewer { kind } }", Map.of()),
                        get("/actuator/health", Map.of()),
                        get("/nothing-here", Map.of()))) {
            var headers = answer.headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    no JSON                | application/json    | {"query":                                       | 400
                    an array               | application/json    | [{"query":"{ viewer { kind } }"}]               | 400
                    no query               | application/json    | {"variables":{}}                                | 400
                    a query that is a list | application/json    | {"query":["{ viewer { kind } }"]}               | 400
                    variables as text      | application/json    | {"query":"{ viewer { kind } }","variables":"x"} | 400
                    a form                 | application/x-www-form-urlencoded | query=%7Bviewer%7Bkind%7D%7D      | 415
                    plain text             | text/plain          | {"query":"{ viewer { kind } }"}                 | 415
                    """)
    void refusesWhatIsNoOperationWithoutTellingHowItIsBuilt(
            String what, String type, String body, int status) {
        var request =
                request("/graphql", AS_ROUTER)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body));

        var answer = send(request);

        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        assertTellsNothing(answer);
    }

    @Test
    void refusesOtherMethodsAndUnknownPathsWithoutTellingHowItIsBuilt() {
        for (var method : List.of("GET", "PUT", "DELETE", "TRACE", "OPTIONS")) {
            var answer =
                    send(request("/graphql", AS_ROUTER).method(method, BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(method).isBetween(400, 499);
            assertTellsNothing(answer);
        }
        for (var path : List.of("/", "/error", "/nothing", "/graphql/../x", "/;a=b")) {
            var answer = get(path, AS_ROUTER);
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertTellsNothing(answer);
        }
        assertThat(get("/%00", AS_ROUTER).body())
                .as("refused by the container itself")
                .doesNotContain("Tomcat", "Exception", "java");
    }

    @Test
    void refusesLargeBodiesBeforeReadingThem() throws IOException {
        var large =
                send(
                        request("/graphql", AS_ROUTER)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(" ".repeat(1_048_577))));

        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(code(large)).isEqualTo("BAD_REQUEST");
        assertThat(chunked()).startsWith("HTTP/1.1 411");
    }

    @Test
    void tellsHowLongToWaitWhoAsksTooOften() {
        var mutation =
                """
                mutation { passwordChange(input: {currentPassword: "a", newPassword: "b"}) {
                  isChanged } }""";
        var stranger =
                Map.of("Stoa-Router-Secret", ROUTER_SECRET, "X-Forwarded-For", "203.0.113.9");
        for (int i = 0; i < 3; i++) {
            assertThat(ask(mutation, stranger).statusCode()).isEqualTo(200);
        }

        var refused = ask(mutation, stranger);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(code(refused)).isEqualTo("RATE_LIMITED");
        var error = json(refused).at("/errors/0/extensions");
        assertThat(error.at("/retryable").asBoolean()).isTrue();
        assertThat(error.at("/retryAfterMs").asLong()).isBetween(1L, 20_000L);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 20L);
        assertThat(json(refused).has("data")).isFalse();
        var other = Map.of("Stoa-Router-Secret", ROUTER_SECRET, "X-Forwarded-For", "203.0.113.10");
        assertThat(ask(mutation, other).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsWhatAnOperationCosts() {
        var cost =
                json(ask("{ viewer { kind customer { id } } }", AS_ROUTER)).at("/extensions/cost");

        assertThat(cost.at("/requested").asLong()).isEqualTo(2);
        assertThat(cost.at("/limit").asLong()).isPositive();
    }

    private void assertTellsNothing(HttpResponse<String> answer) {
        assertThat(answer.body())
                .doesNotContain("Exception", "java.", "spring", "tomcat", "Tomcat", "jackson")
                .doesNotContain("\tat ", "dev.stoa", "timestamp", "trace", "<html");
        if (!answer.body().isEmpty()) {
            assertThat(json(answer).at("/errors/0/extensions/code").asString()).isNotEmpty();
        }
    }

    private HttpResponse<String> ask(String query, Map<String, String> headers) {
        return send(
                request("/graphql", headers)
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofString(
                                        JSON.writeValueAsString(Map.of("query", query)))));
    }

    private HttpResponse<String> get(String path, Map<String, String> headers) {
        return send(request(path, headers));
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        headers.forEach(request::header);
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** First line of the answer to a body without a length. */
    private String chunked() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(
                            """
                            POST /graphql HTTP/1.1\r
                            Host: x\r
                            Stoa-Router-Secret: %s\r
                            Content-Type: application/json\r
                            Transfer-Encoding: chunked\r
                            \r
                            0\r
                            \r
                            """
                                    .formatted(ROUTER_SECRET)
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
        }
    }

    /** What a socket answers to its first message. */
    private String greet(Map<String, String> payload) throws Exception {
        var said = new CompletableFuture<String>();
        var listener =
                new WebSocket.Listener() {
                    @Override
                    public @Nullable CompletionStage<?> onText(
                            WebSocket socket, CharSequence text, boolean last) {
                        said.complete(text.toString());
                        return null;
                    }

                    @Override
                    public @Nullable CompletionStage<?> onClose(
                            WebSocket socket, int status, String reason) {
                        said.complete("closed with " + status);
                        return null;
                    }
                };
        var socket =
                HTTP.newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), listener)
                        .get(5, TimeUnit.SECONDS);
        socket.sendText(
                JSON.writeValueAsString(Map.of("type", "connection_init", "payload", payload)),
                true);
        try {
            return said.get(10, TimeUnit.SECONDS);
        } finally {
            socket.abort();
        }
    }

    private static String code(HttpResponse<String> answer) {
        return json(answer).at("/errors/0/extensions/code").asString("");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}

package dev.stoa.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The subgraph as its clients reach it: GraphQL over HTTP. */
public final class Shop {

    public static final String PASSWORD = "sunny side up, please";

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger CUSTOMERS = new AtomicInteger();
    private static final String RUN = Long.toString(System.currentTimeMillis(), 36);

    private final HttpClient http = HttpClient.newHttpClient();
    private int port;

    @EventListener
    void started(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    /** An address that nobody else has, also not in letters that an earlier run has left. */
    public static String newEmail() {
        return "buyer" + CUSTOMERS.incrementAndGet() + "." + RUN + "@example.com";
    }

    /** Somebody signed in. */
    public record Signed(String id, String email, String access, String refresh) {}

    public Signed newCustomer() {
        var email = newEmail();
        register(email);
        return signIn(email, PASSWORD);
    }

    public JsonNode register(String email) {
        return run(
                        """
                        mutation ($input: CustomerRegisterInput!) {
                          customerRegister(input: $input) { email userErrors { code path } }
                        }
                        """,
                        Map.of("input", Map.of("email", email, "password", PASSWORD)),
                        null)
                .at("/data/customerRegister");
    }

    public Signed signIn(String email, String password) {
        var answer = tryToSignIn(email, password);
        assertThat(answer.at("/userErrors").size()).as("%s", answer).isZero();
        return signed(answer, answer.at("/customer/id").asString(), email);
    }

    public JsonNode tryToSignIn(String email, String password) {
        return tryToSignIn(email, password, Map.of());
    }

    public JsonNode tryToSignIn(String email, String password, Map<String, String> headers) {
        return answer(
                        """
                        mutation ($input: SessionCreateInput!) {
                          sessionCreate(input: $input) {
                            tokens { accessToken refreshToken }
                            customer { id }
                            userErrors { code message path }
                          }
                        }
                        """,
                        Map.of(
                                "input",
                                Map.of(
                                        "email",
                                        email,
                                        "password",
                                        password,
                                        "deviceName",
                                        "phone")),
                        headers)
                .json()
                .at("/data/sessionCreate");
    }

    public Signed owner() {
        return staff("owner@shop.example", CustomerTest.STAFF_PASSWORD);
    }

    public Signed staff(String email, String password) {
        var answer = tryToSignInStaff(email, password);
        assertThat(answer.at("/userErrors").size()).as("%s", answer).isZero();
        return signed(answer, answer.at("/staffMember/id").asString(), email);
    }

    public JsonNode tryToSignInStaff(String email, String password) {
        return run(
                        """
                        mutation ($input: StaffSessionCreateInput!) {
                          staffSessionCreate(input: $input) {
                            tokens { accessToken refreshToken }
                            staffMember { id }
                            userErrors { code message }
                          }
                        }
                        """,
                        Map.of("input", Map.of("email", email, "password", password)),
                        null)
                .at("/data/staffSessionCreate");
    }

    public JsonNode refresh(String refreshToken) {
        return run(
                        """
                        mutation ($input: SessionRefreshInput!) {
                          sessionRefresh(input: $input) {
                            tokens { accessToken refreshToken }
                            userErrors { code }
                          }
                        }
                        """,
                        Map.of("input", Map.of("refreshToken", refreshToken)),
                        null)
                .at("/data/sessionRefresh");
    }

    /** Runs a query as whoever the access token says; null for a guest. */
    public JsonNode run(String query, Map<String, ?> variables, @Nullable String access) {
        return answer(query, variables, access).json();
    }

    public Answer answer(String query, Map<String, ?> variables, @Nullable String access) {
        return answer(
                query,
                variables,
                access == null ? Map.of() : Map.of("Authorization", "Bearer " + access));
    }

    public Answer answer(String query, Map<String, ?> variables, Map<String, String> headers) {
        var body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        var request =
                HttpRequest.newBuilder(uri("/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request.build());
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    /** An answer over HTTP. */
    public record Answer(int status, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String code() {
            return json().at("/errors/0/extensions/code").asString("");
        }
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static Signed signed(JsonNode answer, String id, String email) {
        return new Signed(
                id,
                email,
                answer.at("/tokens/accessToken").asString(),
                answer.at("/tokens/refreshToken").asString());
    }
}

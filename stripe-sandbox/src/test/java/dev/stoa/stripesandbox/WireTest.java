package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.PermissionException;
import com.stripe.model.PaymentIntent;
import dev.stoa.stripesandbox.protocol.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WireTest {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void refusesStrangersWith401() {
        AuthenticationException refusal =
                catchThrowableOfType(
                        AuthenticationException.class,
                        () -> shop.client("sk_test_somebody_else", 0).v1().customers().create());

        assertThat(refusal.getStatusCode()).isEqualTo(401);
        assertThat(refusal.getMessage()).contains("Invalid API Key provided: sk_test_");
        assertThat(refusal.getMessage()).doesNotContain("somebody");
        assertThat(
                        shop.send(
                                        HttpRequest.newBuilder(
                                                        URI.create(
                                                                shop.sandbox.url()
                                                                        + "/v1/customers"))
                                                .GET())
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void takesTheKeyAsBasicUserToo() {
        String basic =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        "sk_test_sandbox:".getBytes(StandardCharsets.UTF_8));

        assertThat(shop.get("/v1/customers", "Authorization", basic).statusCode()).isEqualTo(200);
    }

    @Test
    void letsThePublishableKeyMakeCardsAndNothingElse() throws Exception {
        String key = "Bearer pk_test_sandbox";

        HttpResponse<String> card =
                shop.post(
                        "/v1/payment_methods",
                        "type=card&card[number]=4242424242424242&card[exp_month]=12&card[exp_year]=2040",
                        "Authorization",
                        key);
        PermissionException refusal =
                catchThrowableOfType(
                        PermissionException.class,
                        () -> shop.client("pk_test_sandbox", 0).v1().customers().create());

        assertThat(card.statusCode()).isEqualTo(200);
        assertThat(refusal.getStatusCode()).isEqualTo(403);
        assertThat(refusal.getCode()).isEqualTo("secret_key_required");
    }

    @Test
    void showsABrowserItsPaymentOnlyWithTheSecret() throws Exception {
        PaymentIntent intent = shop.authorize(1000, "pm_card_visa");
        String path = "/v1/payment_intents/" + intent.getId() + "?client_secret=";
        String key = "Bearer pk_test_sandbox";

        HttpResponse<String> shown =
                shop.get(path + intent.getClientSecret(), "Authorization", key);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("\"status\"").doesNotContain("metadata", "latest_charge");
        assertThat(shop.get(path + "guessed", "Authorization", key).statusCode()).isEqualTo(404);
    }

    @Test
    void namesEachRequest() {
        HttpResponse<String> reply =
                shop.get("/v1/customers", "Stripe-Version", "2026-07-29.dahlia");

        assertThat(reply.headers().firstValue("Request-Id").orElseThrow()).startsWith("req_");
        assertThat(reply.headers().firstValue("Stripe-Version")).contains("2026-07-29.dahlia");
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(reply.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "currency=eur | parameter_missing | amount | Missing required param: amount.",
                "amount=1000 | parameter_missing | currency | Missing required param: currency.",
                "amount=ten&currency=eur | parameter_invalid_integer | amount | Invalid integer: ten",
                "amount=1000&currency=eur&colour=red | parameter_unknown | colour | Received unknown parameter: colour",
                "amount=1000&currency=eur&shipping[nope]=x | parameter_unknown | shipping[nope] | Received unknown parameter: shipping[nope]",
                "amount=1000&currency=eur&automatic_payment_methods[allow_redirects]=never | parameter_missing | automatic_payment_methods[enabled] | Missing required param: automatic_payment_methods[enabled].",
                "amount=1000&currency=eur&confirm=maybe | parameter_invalid_boolean | confirm | Invalid boolean: maybe",
                "amount=1000&currency=eur&capture_method=later | | capture_method | Invalid capture_method: must be one of automatic, automatic_async, or manual",
                "amount=&currency=eur | parameter_invalid_empty | amount | You passed an empty string for 'amount'. We assume empty values are an attempt to unset a parameter; however 'amount' cannot be unset. You should remove 'amount' from your request or supply a non-empty value.",
                "amount=1000&currency=eur&metadata=x | parameter_invalid | metadata | Invalid object"
            })
    void refusesParametersAsStripeDoes(String form, String code, String param, String message) {
        HttpResponse<String> reply = shop.post("/v1/payment_intents", form);

        JsonNode error = error(reply);
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Json.text(error, "type")).isEqualTo("invalid_request_error");
        assertThat(Json.text(error, "code")).isEqualTo(code);
        assertThat(Json.text(error, "param")).isEqualTo(param);
        assertThat(Json.text(error, "message")).isEqualTo(message);
    }

    @Test
    void takesNestedNamesListsAndUnicode() {
        HttpResponse<String> reply =
                shop.post(
                        "/v1/payment_intents",
                        "amount=1000&currency=EUR&payment_method_types[0]=card"
                                + "&metadata[order%20id]=%C3%A4%26b&shipping[name]=Ada"
                                + "&shipping[address][line1]=Hauptstr.%201&expand[]=customer");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body())
                .contains(
                        "\"order id\": \"ä&b\"",
                        "\"line1\": \"Hauptstr. 1\"",
                        "\"currency\": \"eur\"");
    }

    @Test
    void refusesJsonAndUnknownUrls() {
        HttpResponse<String> json =
                shop.json("POST", "/v1/customers", "{\"name\":\"Ada\"}", "Bearer sk_test_sandbox");
        HttpResponse<String> unknown = shop.get("/v1/unicorns");

        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Unrecognized request URL (GET: /v1/unicorns)");
    }

    @Test
    void answersPreflightsOfBrowsers() {
        HttpResponse<String> reply =
                shop.send(
                        HttpRequest.newBuilder(
                                        URI.create(shop.sandbox.url() + "/v1/payment_methods"))
                                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(reply.statusCode()).isEqualTo(204);
        assertThat(reply.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("Authorization");
    }

    @Test
    void refusesBodiesBeyondAMegabyte() {
        assertThat(shop.post("/v1/customers", "name=" + "a".repeat(1 << 20)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void survivesBracketsWithoutEnd() {
        String deep = "metadata" + "[a]".repeat(50_000) + "=x";

        assertThat(shop.post("/v1/customers", deep).statusCode()).isEqualTo(400);
        assertThat(shop.post("/v1/customers", "metadata[a=x").statusCode()).isEqualTo(400);
        assertThat(shop.post("/v1/customers", "[]=y&=z").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesNotesBeyondStripesLimits() {
        String key = "metadata[" + "k".repeat(41) + "]=v";
        String value = "metadata[k]=" + "v".repeat(501);
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 51; i++) {
            many.append("&metadata[k").append(i).append("]=v");
        }

        for (String form : List.of(key, value, many.toString(), "metadata[a][b]=c")) {
            assertThat(shop.post("/v1/customers", form).statusCode()).isEqualTo(400);
        }
        assertThat(shop.post("/v1/customers", "metadata[k]=" + "v".repeat(500)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void isHealthy() {
        assertThat(shop.get("/healthz").statusCode()).isEqualTo(200);
    }

    private static JsonNode error(HttpResponse<String> reply) {
        return Json.parse(reply.body().getBytes(StandardCharsets.UTF_8)).path("error");
    }
}

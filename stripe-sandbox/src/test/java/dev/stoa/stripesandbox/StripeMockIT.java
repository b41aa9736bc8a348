package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stripe.model.PaymentIntent;
import dev.stoa.stripesandbox.door.Route;
import dev.stoa.stripesandbox.ledger.Shapes;
import dev.stoa.stripesandbox.protocol.FormBody;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.ParameterRules;
import dev.stoa.stripesandbox.protocol.Refusal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Holds what the sandbox takes and gives against Stripe's own description of its API. */
class StripeMockIT {

    private static final List<Route> ROUTES = new StripeRoutes(null, null).routes().all();

    private static StripeMock stripeMock;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> binary = StripeMock.binary();
        assumeTrue(
                binary.isPresent(),
                "skipped: no stripe-mock on the PATH and no $STRIPE_MOCK;"
                        + " install it with 'go install github.com/stripe/stripe-mock@latest'");
        stripeMock = StripeMock.start(binary.get());
    }

    @AfterAll
    static void stop() {
        if (stripeMock != null) {
            stripeMock.close();
        }
    }

    static Stream<Arguments> shapes() {
        return ROUTES.stream()
                .flatMap(
                        route ->
                                RequestShapes.BY_OPERATION
                                        .getOrDefault(route.name(), List.of())
                                        .stream()
                                        .map(form -> Arguments.of(route.name(), form, route)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("shapes")
    void takesWhatStripeTakes(String operation, String form, Route route) throws Exception {
        HttpResponse<String> reply = send(route, form);

        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        new ParameterRules().check(operation, FormBody.decode(StripeMock.encode(form)));
    }

    @Test
    void triesEveryOperation() {
        assertThat(RequestShapes.BY_OPERATION.keySet())
                .isEqualTo(new StripeRoutes(null, null).routes().names());
    }

    @ParameterizedTest
    @CsvSource({
        "payment_intents.create, currency=eur",
        "payment_intents.create, amount=1999",
        "payment_intents.create, amount=1999&currency=eur&colour=red",
        "payment_intents.create, amount=ten&currency=eur",
        "payment_intents.create, amount=1999&currency=eur&capture_method=later",
        "payment_intents.create, amount=1999&currency=eur&shipping[nope]=1",
        "payment_intents.capture, amount=1999",
        "payment_intents.cancel, cancellation_reason=bored",
        "refunds.create, payment_intent=pi_1&reason=bored",
        "customers.create, surname=Lovelace"
    })
    void refusesWhatStripeRefuses(String operation, String form) throws Exception {
        HttpResponse<String> reply = send(route(operation), form);

        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(400);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new ParameterRules().check(operation, FormBody.decode(form)))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "payment_intent, payment_intents.retrieve",
        "charge, charges.retrieve",
        "payment_method, payment_methods.retrieve",
        "customer, customers.retrieve",
        "refund, refunds.retrieve",
        "dispute, disputes.retrieve",
        "setup_intent, setup_intents.retrieve",
        "balance_transaction, balance_transactions.retrieve",
        "event, events.retrieve"
    })
    void givesEveryFieldOfStripesSamples(String shape, String operation) throws Exception {
        ObjectNode sample =
                Json.parse(send(route(operation), "").body().getBytes(StandardCharsets.UTF_8));

        Set<String> missing = new TreeSet<>(sample.propertyNames());
        missing.removeAll(Shapes.blank(shape).propertyNames());
        // Expandable only since 2022-11-15, and on request.
        missing.remove("refunds");

        assertThat(missing).isEmpty();
    }

    @Test
    void isReadByTheLibraryAsStripeIs() throws Exception {
        ObjectNode sample =
                Json.parse(
                        send(route("payment_intents.retrieve"), "")
                                .body()
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(Json.text(sample, "object")).isEqualTo("payment_intent");
        assertThat(
                        com.stripe.net.ApiResource.GSON.fromJson(
                                Shapes.blank("payment_intent").toString(), PaymentIntent.class))
                .isNotNull();
    }

    private static HttpResponse<String> send(Route route, String form) throws Exception {
        return stripeMock.send(route.method(), route.path().replaceAll("\\{[a-z_]+}", "x_1"), form);
    }

    private static Route route(String operation) {
        return ROUTES.stream()
                .filter(route -> route.name().equals(operation))
                .findFirst()
                .orElseThrow();
    }
}

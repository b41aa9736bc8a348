package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.service.V1Services;
import dev.stoa.stripesandbox.fault.Fault;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyTest {

    private static final String FORM =
            "amount=1000&currency=eur&confirm=true&payment_method=pm_card_visa&payment_method_types[]=card";

    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void repeatsTheFirstAnswer() {
        HttpResponse<String> first = post(FORM, "order:1:authorize");
        HttpResponse<String> second = post(FORM, "order:1:authorize");

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(second.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(second.headers().firstValue("Original-Request"))
                .isEqualTo(first.headers().firstValue("Request-Id"));
        assertThat(second.headers().firstValue("Request-Id"))
                .isNotEqualTo(first.headers().firstValue("Request-Id"));
        assertThat(shop.sandbox.paymentIntents()).hasSize(1);
    }

    @Test
    void makesOnePaymentOfTwentyAtOnce() throws Exception {
        shop.sandbox.faults().add(Fault.slow("payment_intents.create", Duration.ofMillis(300)));
        V1Services retrying = shop.client(shop.sandbox.apiKey(), 5).v1();
        Callable<String> pay =
                () ->
                        retrying.paymentIntents()
                                .create(
                                        Shop.payment(1000, "pm_card_visa").build(),
                                        Shop.key("order:2:authorize"))
                                .getId();
        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                answers.add(threads.submit(pay));
            }
        }

        assertThat(answers)
                .extracting(Future::resultNow)
                .containsOnly(answers.getFirst().resultNow());
        assertThat(shop.sandbox.paymentIntents()).hasSize(1);
    }

    @Test
    void answers409WhileTheFirstIsInFlight() throws Exception {
        shop.sandbox.faults().add(Fault.slow("payment_intents.create", Duration.ofMillis(500)));
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<HttpResponse<String>> first = threads.submit(() -> post(FORM, "k"));
            Thread.sleep(150);

            HttpResponse<String> second = post(FORM, "k");

            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body()).contains("idempotency_error", "idempotency_key_in_use");
            assertThat(second.headers().firstValue("Stripe-Should-Retry")).contains("true");
            assertThat(first.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void refusesOtherParametersUnderTheSameKey() throws StripeException {
        shop.stripe
                .paymentIntents()
                .create(Shop.payment(1000, "pm_card_visa").build(), Shop.key("k"));

        IdempotencyException refusal =
                catchThrowableOfType(
                        IdempotencyException.class,
                        () ->
                                shop.stripe
                                        .paymentIntents()
                                        .create(
                                                Shop.payment(1001, "pm_card_visa").build(),
                                                Shop.key("k")));

        assertThat(refusal.getStatusCode()).isEqualTo(400);
        assertThat(refusal.getMessage())
                .contains("same parameters they were first used with")
                .contains("'k'");
        assertThat(shop.sandbox.paymentIntents()).hasSize(1);
    }

    @Test
    void refusesAnotherEndpointUnderTheSameKey() {
        post(FORM, "k");

        HttpResponse<String> other = shop.post("/v1/customers", "name=Ada", "Idempotency-Key", "k");

        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("for the same endpoint they were first used for");
    }

    @Test
    void doesNotMindTheOrderOfParameters() {
        post("amount=1000&currency=eur", "k");

        assertThat(post("currency=eur&amount=1000", "k").statusCode()).isEqualTo(200);
    }

    @Test
    void repeatsDeclinesToo() {
        for (int i = 0; i < 2; i++) {
            CardException declined =
                    catchThrowableOfType(
                            CardException.class,
                            () ->
                                    shop.stripe
                                            .paymentIntents()
                                            .create(
                                                    Shop.payment(1000, "pm_card_chargeDeclined")
                                                            .build(),
                                                    Shop.key("k")));
            assertThat(declined.getCode()).isEqualTo("card_declined");
        }
        assertThat(shop.sandbox.paymentIntents()).hasSize(1);
    }

    @Test
    void keepsNothingWhenValidationFailed() {
        assertThat(post("currency=eur", "k").statusCode()).isEqualTo(400);
        assertThat(post("amount=10&currency=eur", "k").statusCode()).isEqualTo(400);

        assertThat(post("amount=1000&currency=eur", "k").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsRefusalsOfState() throws StripeException {
        PaymentIntent held = shop.authorize(1000, "pm_card_visa");
        assertThat(
                        catchThrowableOfType(
                                        InvalidRequestException.class,
                                        () ->
                                                shop.stripe
                                                        .paymentIntents()
                                                        .confirm(held.getId(), Shop.key("k")))
                                .getCode())
                .isEqualTo("payment_intent_unexpected_state");

        HttpResponse<String> again =
                shop.post(
                        "/v1/payment_intents/" + held.getId() + "/confirm",
                        "",
                        "Idempotency-Key",
                        "k");

        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
    }

    @Test
    void ignoresKeysOfGet() {
        assertThat(shop.get("/v1/payment_intents", "Idempotency-Key", "k").statusCode())
                .isEqualTo(200);
        assertThat(shop.get("/v1/refunds", "Idempotency-Key", "k").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesKeysBeyond255Characters() {
        assertThat(post(FORM, "k".repeat(255)).statusCode()).isEqualTo(200);
        assertThat(post(FORM, "k".repeat(256)).statusCode()).isEqualTo(400);
    }

    @Test
    void forgetsKeysAfterADay() {
        MovableClock clock = new MovableClock();
        try (Shop aged = Shop.open(Shop.QUICK.clock(clock))) {
            aged.post("/v1/customers", "name=Ada", "Idempotency-Key", "k");
            clock.advance(Duration.ofHours(25));

            HttpResponse<String> later =
                    aged.post("/v1/customers", "name=Ada", "Idempotency-Key", "k");

            assertThat(later.headers().firstValue("Idempotent-Replayed")).isEmpty();
        }
    }

    private HttpResponse<String> post(String form, String key) {
        return shop.post("/v1/payment_intents", form, "Idempotency-Key", key);
    }
}

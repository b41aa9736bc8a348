package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import dev.stoa.stripesandbox.fault.Fault;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultTest {

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
    void answersSlowly() throws StripeException {
        shop.sandbox.faults().add(Fault.slow("payment_intents.create", Duration.ofMillis(300)));

        long start = System.nanoTime();
        shop.pay(1000, "pm_card_visa");

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThan(Duration.ofMillis(290));
        assertThat(shop.sandbox.faults().pending()).isEmpty();
    }

    @Test
    void errsBeforeTheEffectAndKeepsThatUnderTheKey() {
        shop.sandbox.faults().add(Fault.errorBefore("payment_intents.create"));

        HttpResponse<String> first = post("k");
        HttpResponse<String> second = post("k");

        assertThat(first.statusCode()).isEqualTo(500);
        assertThat(first.body()).contains("api_error");
        assertThat(first.headers().firstValue("Stripe-Should-Retry")).contains("false");
        assertThat(second.statusCode()).isEqualTo(500);
        assertThat(second.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(shop.sandbox.paymentIntents()).isEmpty();
        assertThat(post("k2").statusCode()).isEqualTo(200);
    }

    @Test
    void errsAfterTheEffectAndKeepsThatUnderTheKey() {
        shop.sandbox.faults().add(Fault.errorAfter("payment_intents.create"));

        assertThat(post("k").statusCode()).isEqualTo(500);
        assertThat(post("k").statusCode()).isEqualTo(500);

        assertThat(shop.sandbox.paymentIntents())
                .singleElement()
                .satisfies(payment -> assertThat(payment.status()).isEqualTo("succeeded"));
    }

    @Test
    void losesTheReplyButNotTheEffect() {
        shop.sandbox.faults().add(Fault.lostReply("payment_intents.create"));

        assertThatThrownBy(() -> post("k")).isInstanceOf(UncheckedIOException.class);

        assertThat(shop.sandbox.paymentIntents()).hasSize(1);
        HttpResponse<String> again = post("k");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(shop.sandbox.paymentIntents()).hasSize(1);
    }

    @Test
    void losesTheReplyToTheLibrary() throws StripeException {
        // The JDK's own HTTP client repeats a POST once before the library hears of it.
        shop.sandbox.faults().add(Fault.lostReply("payment_intents.create").times(2));

        assertThatThrownBy(
                        () ->
                                shop.stripe
                                        .paymentIntents()
                                        .create(
                                                Shop.payment(1000, "pm_card_visa").build(),
                                                Shop.key("k")))
                .isInstanceOf(ApiConnectionException.class);

        PaymentIntent paid =
                shop.stripe
                        .paymentIntents()
                        .create(Shop.payment(1000, "pm_card_visa").build(), Shop.key("k"));
        assertThat(shop.sandbox.paymentIntents())
                .singleElement()
                .satisfies(payment -> assertThat(payment.id()).isEqualTo(paid.getId()));
    }

    @Test
    void isUnavailableWithoutTouchingTheKey() {
        shop.sandbox.faults().add(Fault.unavailable("payment_intents.create"));

        assertThat(post("k").statusCode()).isEqualTo(503);
        assertThat(shop.sandbox.paymentIntents()).isEmpty();
        assertThat(post("k").statusCode()).isEqualTo(200);
    }

    @Test
    void isOvercomeByTheLibrarysRetries() throws StripeException {
        shop.sandbox.faults().add(Fault.unavailable("payment_intents.create").times(2));

        PaymentIntent paid =
                shop.client(shop.sandbox.apiKey(), 2)
                        .v1()
                        .paymentIntents()
                        .create(Shop.payment(1000, "pm_card_visa").build());

        assertThat(paid.getStatus()).isEqualTo("succeeded");
        assertThat(shop.sandbox.paymentIntents()).hasSize(1);
    }

    @Test
    void limitsTheRate() {
        shop.sandbox.faults().add(Fault.rateLimited("*"));

        RateLimitException limited =
                catchThrowableOfType(
                        RateLimitException.class, () -> shop.pay(1000, "pm_card_visa"));

        assertThat(limited.getCode()).isEqualTo("rate_limit");
    }

    @Test
    void befallsOnlyItsOperationAndOnlySoOften() throws StripeException {
        shop.sandbox
                .faults()
                .add(Fault.errorBefore("capture").times(2))
                .add(Fault.errorBefore("refunds.*"));
        PaymentIntent held = shop.authorize(1000, "pm_card_visa");

        for (int i = 0; i < 2; i++) {
            assertThat(
                            catchThrowableOfType(
                                            ApiException.class,
                                            () ->
                                                    shop.stripe
                                                            .paymentIntents()
                                                            .capture(held.getId()))
                                    .getStatusCode())
                    .isEqualTo(500);
        }
        assertThat(shop.stripe.paymentIntents().capture(held.getId()).getStatus())
                .isEqualTo("succeeded");
        assertThat(shop.sandbox.faults().pending()).containsExactly(Fault.errorBefore("refunds.*"));
    }

    @Test
    void refusesFaultsOfUnknownOperations() {
        assertThatThrownBy(
                        () -> shop.sandbox.faults().add(Fault.lostReply("payment_intent.create")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("payment_intents.create");
    }

    @Test
    void isSwitchedByHttp() {
        String faults =
                "{\"faults\":[{\"operation\":\"refund\",\"kind\":\"lost_reply\",\"count\":3},"
                        + "{\"event\":\"payment_intent.*\",\"kind\":\"webhook_delay\",\"delay_ms\":50}]}";

        HttpResponse<String> put = shop.json("PUT", "/sandbox/faults", faults);

        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.body()).contains("refunds.create", "\"count\": 3", "webhook_delay");
        assertThat(shop.sandbox.faults().pending()).hasSize(2);
        assertThat(
                        shop.json("POST", "/sandbox/faults", "{\"kind\":\"slow\",\"delay_ms\":5}")
                                .statusCode())
                .isEqualTo(200);
        assertThat(shop.json("GET", "/sandbox/faults", "").body()).contains("slow");
        shop.json("DELETE", "/sandbox/faults", "");
        assertThat(shop.sandbox.faults().pending()).isEmpty();
    }

    @Test
    void refusesFaultsItDoesNotUnderstandAndKeepsTheOldOnes() {
        shop.sandbox.faults().add(Fault.unavailable("*"));

        assertThat(shop.json("PUT", "/sandbox/faults", "{\"kind\":\"meteor\"}").statusCode())
                .isEqualTo(400);
        assertThat(shop.json("PUT", "/sandbox/faults", "not json").statusCode()).isEqualTo(400);
        assertThat(shop.sandbox.faults().pending()).hasSize(1);
    }

    private HttpResponse<String> post(String key) {
        return shop.post("/v1/payment_intents", FORM, "Idempotency-Key", key);
    }
}

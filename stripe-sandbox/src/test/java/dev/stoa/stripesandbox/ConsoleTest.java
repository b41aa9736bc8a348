package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.PaymentIntent;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConsoleTest {

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
    void answersThreeDSecureForTheBuyer() throws Exception {
        PaymentIntent intent = shop.pay(1000, "pm_card_authenticationRequired");
        String path = "/sandbox/payment_intents/" + intent.getId() + "/authenticate";

        assertThat(shop.json("POST", path, "{\"outcome\":\"perhaps\"}").statusCode())
                .isEqualTo(400);
        HttpResponse<String> reply = shop.json("POST", path, "{\"outcome\":\"succeed\"}");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).contains("\"status\": \"succeeded\"");
    }

    @Test
    void showsTheBooks() throws Exception {
        PaymentIntent paid = shop.pay(1234, "pm_card_visa");

        HttpResponse<String> books = shop.json("GET", "/sandbox/payment_intents", "");

        assertThat(books.body()).contains(paid.getId(), "\"amount_received\": 1234");
        assertThat(shop.sandbox.paymentIntents())
                .filteredOn(payment -> payment.id().equals(paid.getId()))
                .singleElement()
                .satisfies(payment -> assertThat(payment.amountReceived()).isEqualTo(1234));
    }

    @Test
    void opensDisputesAndEndsHolds() throws Exception {
        PaymentIntent paid = shop.pay(1000, "pm_card_visa");
        PaymentIntent held = shop.authorize(1000, "pm_card_visa");
        String root = "/sandbox/payment_intents/";

        assertThat(shop.json("POST", root + paid.getId() + "/dispute", "").body())
                .contains("\"reason\": \"fraudulent\"");
        assertThat(shop.json("POST", root + held.getId() + "/dispute", "").statusCode())
                .isEqualTo(400);
        assertThat(shop.json("POST", root + held.getId() + "/expire", "").body())
                .contains("\"cancellation_reason\": \"expired\"");
        assertThat(shop.json("POST", root + "pi_unknown/expire", "").statusCode()).isEqualTo(404);
    }

    @Test
    void movesTheWebhook() throws Exception {
        try (WebhookInbox inbox = new WebhookInbox()) {
            shop.json(
                    "PUT",
                    "/sandbox/webhook",
                    "{\"url\":\"%s\",\"secret\":\"%s\"}"
                            .formatted(inbox.url(), WebhookInbox.SECRET));
            assertThat(shop.json("GET", "/sandbox/webhook", "").body()).contains(inbox.url());

            shop.stripe.customers().create();

            assertThat(shop.sandbox.awaitWebhooks(java.time.Duration.ofSeconds(5))).isTrue();
            assertThat(inbox.types()).containsExactly("customer.created");
        } finally {
            shop.json("PUT", "/sandbox/webhook", "{}");
        }
    }

    @Test
    void knowsNothingElse() {
        assertThat(shop.json("GET", "/sandbox/nothing", "").statusCode()).isEqualTo(404);
        assertThat(shop.json("GET", "/nothing", "").statusCode()).isEqualTo(404);
    }
}

package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.param.EventListParams;
import com.stripe.param.RefundCreateParams;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhookTest {

    private WebhookInbox inbox;
    private Shop shop;

    @BeforeEach
    void open() throws IOException {
        inbox = new WebhookInbox();
        shop = Shop.open(Shop.QUICK.webhook(inbox.url(), WebhookInbox.SECRET));
    }

    @AfterEach
    void close() {
        shop.close();
        inbox.close();
    }

    @Test
    void tellsOfAPayment() throws Exception {
        PaymentIntent paid =
                shop.stripe
                        .paymentIntents()
                        .create(
                                Shop.payment(4900, "pm_card_visa")
                                        .putMetadata("order_id", "ord_1")
                                        .build(),
                                Shop.key("order:1:pay"));

        inbox.arrive(
                shop.sandbox,
                "payment_intent.created",
                "charge.succeeded",
                "payment_intent.succeeded",
                "charge.updated");
        Event succeeded = inbox.events().get(2);
        PaymentIntent snapshot =
                (PaymentIntent) succeeded.getDataObjectDeserializer().getObject().orElseThrow();
        assertThat(snapshot.getId()).isEqualTo(paid.getId());
        assertThat(snapshot.getStatus()).isEqualTo("succeeded");
        assertThat(snapshot.getMetadata()).containsEntry("order_id", "ord_1");
        assertThat(succeeded.getApiVersion()).isEqualTo("2026-07-29.dahlia");
        assertThat(succeeded.getLivemode()).isFalse();
        assertThat(succeeded.getRequest().getIdempotencyKey()).isEqualTo("order:1:pay");
        assertThat(succeeded.getRequest().getId()).startsWith("req_");
        assertThat(succeeded.getPendingWebhooks()).isEqualTo(1);
    }

    @Test
    void tellsOfAHoldItsCaptureAndARefund() throws Exception {
        PaymentIntent held = shop.authorize(4900, "pm_card_visa");
        shop.stripe.paymentIntents().capture(held.getId());
        shop.stripe
                .refunds()
                .create(RefundCreateParams.builder().setPaymentIntent(held.getId()).build());

        inbox.arrive(
                shop.sandbox,
                "payment_intent.created",
                "charge.succeeded",
                "payment_intent.amount_capturable_updated",
                "charge.captured",
                "payment_intent.succeeded",
                "refund.created",
                "charge.refunded");
    }

    @Test
    void tellsOfACancelledHoldWithoutARefund() throws Exception {
        PaymentIntent held = shop.authorize(4900, "pm_card_visa");
        shop.stripe.paymentIntents().cancel(held.getId());

        inbox.arrive(
                shop.sandbox,
                "payment_intent.created",
                "charge.succeeded",
                "payment_intent.amount_capturable_updated",
                "payment_intent.canceled");
    }

    @Test
    void tellsOfAnExpiredHold() throws Exception {
        shop.sandbox.expire(shop.authorize(4900, "pm_card_visa").getId());

        inbox.arrive(
                shop.sandbox,
                "payment_intent.created",
                "charge.succeeded",
                "payment_intent.amount_capturable_updated",
                "charge.expired",
                "payment_intent.canceled");
    }

    @Test
    void tellsOfADecline() throws Exception {
        try {
            shop.pay(4900, "pm_card_chargeDeclined");
        } catch (StripeException expected) {
            assertThat(expected.getStatusCode()).isEqualTo(402);
        }

        inbox.arrive(
                shop.sandbox,
                "payment_intent.created",
                "charge.failed",
                "payment_intent.payment_failed");
    }

    @Test
    void tellsOfThreeDSecure() throws Exception {
        PaymentIntent intent = shop.pay(4900, "pm_card_authenticationRequired");
        inbox.arrive(shop.sandbox, "payment_intent.created", "payment_intent.requires_action");

        shop.sandbox.authenticate(intent.getId(), false);

        inbox.arrive(
                shop.sandbox,
                "payment_intent.created",
                "payment_intent.requires_action",
                "payment_intent.payment_failed");
    }

    @Test
    void tellsOfADispute() throws Exception {
        PaymentIntent held = shop.authorize(4900, "pm_card_createDispute");
        shop.stripe.paymentIntents().capture(held.getId());
        inbox.arrive(
                shop.sandbox,
                "payment_intent.created",
                "charge.succeeded",
                "payment_intent.amount_capturable_updated",
                "charge.captured",
                "payment_intent.succeeded",
                "charge.dispute.created",
                "charge.dispute.funds_withdrawn");
    }

    @Test
    void triesAgainUntilTheShopTakesIt() throws Exception {
        inbox.refuse(3);

        shop.stripe.customers().create();

        inbox.arrive(shop.sandbox, "customer.created");
        assertThat(inbox.attempts()).isEqualTo(4);
        Event event = listed("customer.created").getFirst();
        assertThat(event.getPendingWebhooks()).isZero();
    }

    @Test
    void keepsEventsForThoseWhoAsk() throws Exception {
        PaymentIntent paid = shop.authorize(4900, "pm_card_visa");

        List<Event> events = listed("payment_intent.*");

        assertThat(events)
                .extracting(Event::getType)
                .containsExactly(
                        "payment_intent.amount_capturable_updated", "payment_intent.created");
        Event event = shop.stripe.events().retrieve(events.getFirst().getId());
        PaymentIntent snapshot =
                (PaymentIntent) event.getDataObjectDeserializer().getObject().orElseThrow();
        assertThat(snapshot.getId()).isEqualTo(paid.getId());
    }

    @Test
    void sendsNothingUntilItKnowsWhere() throws Exception {
        shop.sandbox.sendNoWebhooks();
        shop.stripe.customers().create();

        shop.sandbox.sendWebhooksTo(inbox.url(), WebhookInbox.SECRET);
        shop.stripe.customers().create();

        inbox.arrive(shop.sandbox, "customer.created");
    }

    @Test
    void deliversAfterARestartWhatItCouldNotBefore(@TempDir Path folder) throws Exception {
        SandboxOptions options =
                Shop.QUICK
                        .data(folder.resolve("stripe.journal"))
                        .webhook(inbox.url(), WebhookInbox.SECRET);
        inbox.refuse(1_000);
        try (Shop first = Shop.open(options)) {
            first.stripe.customers().create();
        }
        inbox.refuse(0);

        try (Shop second = Shop.open(options)) {
            assertThat(second.sandbox.awaitWebhooks(Duration.ofSeconds(5))).isTrue();
        }

        assertThat(inbox.types()).containsExactly("customer.created");
    }

    private List<Event> listed(String type) throws StripeException {
        return shop.stripe.events().list(EventListParams.builder().setType(type).build()).getData();
    }
}

package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.param.EventListParams;
import dev.stoa.stripesandbox.fault.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookFaultTest {

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
    void dropsAnEvent() throws Exception {
        shop.sandbox.faults().add(Fault.dropWebhook("payment_intent.amount_capturable_updated"));

        shop.authorize(4900, "pm_card_visa");

        inbox.arrive(shop.sandbox, "payment_intent.created", "charge.succeeded");
        assertThat(listed("payment_intent.amount_capturable_updated"))
                .singleElement()
                .satisfies(event -> assertThat(event.getPendingWebhooks()).isEqualTo(1));
    }

    @Test
    void sendsADroppedEventOnRequest() throws Exception {
        shop.sandbox.faults().add(Fault.dropWebhook("customer.created"));
        shop.stripe.customers().create();
        inbox.arrive(shop.sandbox);

        shop.sandbox.resendWebhook(listed("customer.created").getFirst().getId());

        inbox.arrive(shop.sandbox, "customer.created");
    }

    @Test
    void delaysAnEvent() throws Exception {
        shop.sandbox
                .faults()
                .add(Fault.delayWebhook("payment_intent.created", Duration.ofSeconds(1)));

        shop.authorize(4900, "pm_card_visa");

        inbox.arrive(
                shop.sandbox,
                "charge.succeeded",
                "payment_intent.amount_capturable_updated",
                "payment_intent.created");
    }

    @Test
    void sendsAnEventTwice() throws Exception {
        shop.sandbox.faults().add(Fault.duplicateWebhook("customer.created"));

        shop.stripe.customers().create();

        inbox.arrive(shop.sandbox, "customer.created", "customer.created");
        assertThat(inbox.events().stream().map(Event::getId).distinct()).hasSize(1);
    }

    @Test
    void sendsEventsOutOfOrder() throws Exception {
        shop.sandbox.faults().add(Fault.webhookOutOfOrder("charge.succeeded"));

        shop.authorize(4900, "pm_card_visa");

        inbox.arrive(
                shop.sandbox,
                "payment_intent.created",
                "payment_intent.amount_capturable_updated",
                "charge.succeeded");
    }

    private List<Event> listed(String type) throws StripeException {
        return shop.stripe.events().list(EventListParams.builder().setType(type).build()).getData();
    }
}

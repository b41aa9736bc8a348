package dev.stoa.customer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.Shop;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventTransport;
import dev.stoa.platform.ids.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails as they end up in the folder, caused by events that came over Redis. */
@CustomerTest
class MailIT {

    private static final Path EVENTS = Path.of("../schema/events");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    @Autowired Shop shop;
    @Autowired EventTransport transport;
    @Autowired MailProperties properties;
    @Autowired Ids ids;

    @Test
    void welcomesNewCustomersOnceAndTellsThemOfLaterAttempts() throws Exception {
        var buyer = shop.newCustomer();

        var welcome = await(buyer.id() + "-welcome");
        shop.register(buyer.email());
        var known = await(buyer.id() + "-known-" + Instant.now().toString().substring(0, 10));

        assertThat(welcome.to()).isEqualTo(buyer.email());
        assertThat(welcome.subject()).isEqualTo("Welcome to Stoa");
        assertThat(known.to()).isEqualTo(buyer.email());
        assertThat(known.subject()).isEqualTo("You already have an account with us");
        assertThat(known.text()).contains("nothing was changed");
    }

    @Test
    void doesNotCarryAStrangersWordsToAnAddressNobodyHasConfirmed() throws Exception {
        var email = Shop.newEmail();
        shop.run(
                "mutation ($input: CustomerRegisterInput!) { customerRegister(input: $input) { email } }",
                Map.of(
                        "input",
                        Map.of(
                                "email",
                                email,
                                "password",
                                Shop.PASSWORD,
                                "name",
                                "You won: evil.example")),
                null);

        var welcome = await(shop.signIn(email, Shop.PASSWORD).id() + "-welcome");

        assertThat(welcome.to()).isEqualTo(email);
        assertThat(welcome.text() + welcome.html()).doesNotContain("evil.example");
    }

    @Test
    void confirmsAnOrder() throws Exception {
        var id = ids.next("ord");
        send("order.placed.v1", id, json -> json.replace("Stoneware mug", "Mug <b>&</b>"));

        var mail = await(id + "-placed");

        assertThat(mail.to()).isEqualTo("Ada Lovelace <ada@example.com>");
        assertThat(mail.subject()).isEqualTo("Your order 1042");
        assertThat(mail.id()).isEqualTo("<" + id + "-placed@stoa.example>");
        assertThat(mail.text())
                .contains(
                        "Hello Ada Lovelace,",
                        "2 x Mug <b>&</b>, Blue: €58.00",
                        "Standard: €4.90",
                        "Total: €62.90",
                        "including €10.04 tax",
                        "10115 Berlin",
                        "Germany",
                        properties.publicUrl() + "/order/ord_");
        assertThat(mail.html())
                .contains("Mug &lt;b&gt;&amp;&lt;/b&gt;", "€62.90", "/order/ord_")
                .doesNotContain("<b>&", "{{");
        assertThat(mail.text()).doesNotContain("{{");
    }

    @Test
    void tellsWhereAndWhenAnOrderIsPickedUp() throws Exception {
        var order = ids.next("ord");
        var parcel = ids.next("ful");
        var pickup =
                """
                "pickup": {"placeId": "whs_00000000000000000000000001", "name": "Old <Mill>",
                  "line1": "Mill 1", "line2": null, "city": "Berlin", "region": null,
                  "postalCode": "10115", "country": "DE", "timeZone": "Europe/Berlin",
                  "readyAt": "2026-11-24T09:30:00Z"}""";
        send(
                "order.placed.v1",
                order,
                json ->
                        json.replace("\"pickup\": null", pickup)
                                .replaceAll(
                                        "(?s)\"shippingAddress\": \\{.*?}",
                                        "\"shippingAddress\": null"));
        send(
                "order.fulfilled.v1",
                order,
                json ->
                        json.replace("\"pickup\": null", pickup)
                                .replaceAll(
                                        "\"fulfillmentId\": \"[^\"]*\"",
                                        "\"fulfillmentId\": \"" + parcel + "\""));

        var placed = await(order + "-placed");
        var ready = await(parcel + "-fulfilled");

        assertThat(placed.text())
                .contains(
                        "will write again when it is ready for you.",
                        "Picked up at:",
                        "Old <Mill>",
                        "10115 Berlin",
                        "Germany",
                        "Ready by Tuesday, 24 November, 10:30",
                        "Pick-up: ")
                .doesNotContain("Delivered to", "on its way", "{{");
        assertThat(placed.html()).contains("Old &lt;Mill&gt;", "Mill 1").doesNotContain("{{");
        assertThat(ready.subject()).isEqualTo("Your order 1042 is ready for pick-up");
        assertThat(ready.text())
                .contains("is ready for pick-up", "Mill 1")
                .doesNotContain("on its way");
        assertThat(ready.html()).contains("ready for pick-up", "Mill 1").doesNotContain("{{");
    }

    @Test
    void announcesAParcelAndACancellation() throws Exception {
        var order = ids.next("ord");
        var parcel = ids.next("ful");
        send(
                "order.fulfilled.v1",
                order,
                json ->
                        json.replaceAll(
                                "\"fulfillmentId\": \"[^\"]*\"",
                                "\"fulfillmentId\": \"" + parcel + "\""));
        send("order.cancelled.v1", order, json -> json);

        var shipped = await(parcel + "-fulfilled");
        var cancelled = await(order + "-cancelled");

        assertThat(shipped.subject()).isEqualTo("Your order 1042 is on its way");
        assertThat(shipped.text()).contains("tracking number", "/order/");
        assertThat(cancelled.subject()).isEqualTo("Your order 1042 was cancelled");
        assertThat(cancelled.text()).contains("The glaze of the whole batch is cracked.");
    }

    @Test
    void tellsTheAuthorOfAReviewWhatBecameOfIt() throws Exception {
        var buyer = shop.newCustomer();
        var rejected = ids.next("rev");
        var replied = ids.next("rev");
        sendDecision(rejected, buyer.id(), json -> json);
        sendDecision(
                replied,
                buyer.id(),
                json ->
                        json.replace("REJECTED", "REPLIED")
                                .replace("\"reply\": null", "\"reply\": \"Thanks <b>&</b>\""));

        var first = await(rejected + "-decided-2");
        var second = await(replied + "-decided-2");

        assertThat(first.to()).contains(buyer.email());
        assertThat(first.subject()).isEqualTo("Your review of Stoneware mug");
        assertThat(first.text()).contains("do not show", "No links, please.").doesNotContain("{{");
        assertThat(second.subject()).isEqualTo("We answered your review of Stoneware mug");
        assertThat(second.text())
                .contains("Thanks <b>&</b>", properties.publicUrl() + "/products/stoneware-mug");
        assertThat(second.html()).contains("Thanks &lt;b&gt;").doesNotContain("<b>&", "{{");
    }

    private void sendDecision(String reviewId, String customerId, UnaryOperator<String> change)
            throws IOException {
        var type = "catalog.review-decided.v1";
        var event =
                change.apply(Files.readString(EVENTS.resolve(type + ".sample.json")))
                        .replaceAll("rev_[0-9A-Z]{26}", reviewId)
                        .replaceAll("cus_[0-9A-Z]{26}", customerId);
        transport.send(
                "catalog",
                List.of(
                        new EventEnvelope(
                                ids.next("evt"),
                                "catalog",
                                type,
                                reviewId,
                                2,
                                Instant.now(),
                                event)),
                null);
    }

    private void send(String type, String orderId, UnaryOperator<String> change)
            throws IOException {
        var sample = Files.readString(EVENTS.resolve(type + ".sample.json"));
        var event =
                change.apply(sample)
                        .replaceAll("\"orderId\": \"[^\"]*\"", "\"orderId\": \"" + orderId + "\"");
        transport.send(
                "order",
                List.of(
                        new EventEnvelope(
                                ids.next("evt"), "order", type, orderId, 1, Instant.now(), event)),
                null);
    }

    private ReadMail await(String mailId) throws Exception {
        var file = properties.folder().resolve(mailId + ".eml");
        var deadline = Instant.now().plus(LONGEST_WAIT);
        while (!Files.exists(file)) {
            assertThat(Instant.now()).as("waiting for %s", file).isBefore(deadline);
            Thread.sleep(50);
        }
        return ReadMail.of(file);
    }
}

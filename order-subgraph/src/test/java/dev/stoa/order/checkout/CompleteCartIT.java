package dev.stoa.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.Answer;
import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakeInventory;
import dev.stoa.order.FakePayments;
import dev.stoa.order.ShopClock;
import dev.stoa.order.Shopper;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import dev.stoa.order.cart.Carts;
import dev.stoa.order.order.Orders;
import dev.stoa.platform.test.Callers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CheckoutShop
class CompleteCartIT {

    @Autowired Shoppers shoppers;
    @Autowired FakeInventory inventory;
    @Autowired FakePayments payments;
    @Autowired ShopClock clock;
    @Autowired Carts carts;
    @Autowired Orders orders;

    private Shopper shopper;
    private String key;

    @BeforeEach
    void everythingWorks() {
        inventory.comeBack();
        payments.comeBack();
        shopper = shoppers.guestReadyToComplete(shoppers.plenty(Variants.mug("29.00")), 2);
        key = shopper.newKey();
    }

    @Test
    void makesAGuestsCartAnOrder() {
        var answer = shopper.completes(key, FakePayments.GOOD);

        assertThat(answer.refusals()).isEmpty();
        assertThat(answer.text("order.total.gross.amount")).isEqualTo("58.00");
        assertThat(answer.text("order.paymentStatus")).isEqualTo("AUTHORIZED");
        assertThat(answer.at("replayed")).isEqualTo(false);
        assertThat(answer.text("cart.status")).isEqualTo("COMPLETED");
        assertThat(answer.text("cart.order.number")).isEqualTo(answer.text("order.number"));
        var order = orders.byCartId(shopper.cartId()).orElseThrow();
        assertThat(inventory.heldUntil(order.terms().reservationId()).orElseThrow())
                .isAfter(clock.instant().plus(Duration.ofHours(23)));
        assertThat(payments.promisedFor(shopper.cartId())).hasSize(1);
    }

    @Test
    void keepsTitlesInTheLanguageTheyWereBoughtIn() {
        var cart = carts.byId(shopper.cartId()).orElseThrow();
        inventory.translate(cart.variantIds().getFirst(), "Becher", "klein");

        assertThat(shopper.completes(key, FakePayments.GOOD).refusals()).isEmpty();

        var line = orders.byCartId(shopper.cartId()).orElseThrow().lines().getFirst();
        assertThat(line.title()).isEqualTo("Becher");
        assertThat(line.variantTitle()).isEqualTo("klein");
    }

    @Test
    void makesACustomersCartAnOrder() {
        var customer = shoppers.customer();
        customer.opensCart(Map.of(shoppers.plenty(Variants.mug("10.00")).id(), 1));
        customer.isReadyToComplete();

        var answer = customer.completes(key, FakePayments.GOOD);

        assertThat(answer.refusals()).isEmpty();
        assertThat(answer.text("order.total.gross.amount")).isEqualTo("14.90");
        assertThat(orders.byCartId(customer.cartId())).isPresent();
    }

    @Test
    void countsOrderNumbersUp() {
        var first = Long.parseLong(shopper.completes(key, FakePayments.GOOD).text("order.number"));
        var next = shoppers.guestReadyToComplete(shoppers.plenty(Variants.mug("29.00")), 2);

        var second = next.completes(key, FakePayments.GOOD).text("order.number");

        assertThat(Long.parseLong(second)).isGreaterThan(first);
    }

    @Test
    void returnsTheSameOrderWhenCompletedTwice() {
        var first = shopper.completes(key, FakePayments.GOOD);

        var second = shopper.completes(key, FakePayments.GOOD);

        assertThat(second.text("order.id")).isEqualTo(first.text("order.id"));
        assertThat(second.at("replayed")).isEqualTo(true);
        assertOneOrder();
    }

    @Test
    void placesOneOrderForTwentyClicksAtOnce() throws Exception {
        var total = shopper.looks().text("cost.total.gross.amount");
        var clicks =
                IntStream.range(0, 20)
                        .<Callable<Answer>>mapToObj(_ -> () -> completesInTheEnd(total))
                        .toList();

        var answers = atOnce(clicks);

        assertThat(answers).allSatisfy(answer -> assertThat(answer.refusals()).isEmpty());
        assertThat(answers.stream().map(answer -> answer.text("order.id")).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.at("replayed").equals(false)))
                .hasSize(1);
        assertOneOrder();
    }

    @Test
    void placesOneOrderForManyKeysAtOnce() throws Exception {
        var total = shopper.looks().text("cost.total.gross.amount");
        var clicks =
                IntStream.range(0, 10)
                        .<Callable<Answer>>mapToObj(
                                _ ->
                                        () ->
                                                shopper.completes(
                                                        shopper.newKey(), FakePayments.GOOD, total))
                        .toList();

        var answers = atOnce(clicks);

        assertThat(answers.stream().filter(answer -> answer.at("order") != null)).hasSize(1);
        assertThat(answers)
                .allSatisfy(
                        answer ->
                                assertThat(answer.refusals())
                                        .isSubsetOf("IN_PROGRESS", "CART_CLOSED"));
        assertOneOrder();
    }

    @Test
    void refusesTheSameKeyWithOtherContent() {
        shopper.completes(key, FakePayments.POOR);

        var answer = shopper.completes(key, FakePayments.GOOD);

        assertThat(answer.refusals()).containsExactly("IDEMPOTENCY_KEY_REUSED");
        assertNothingCharged();
    }

    @Test
    void refusesAShortKey() {
        var answer = shopper.completes("short", FakePayments.GOOD);

        assertThat(answer.refusals()).containsExactly("INVALID");
        assertNothingCharged();
    }

    @ParameterizedTest
    @CsvSource({"'', ", "pm_card_visa, javascript:alert(1)", "pm_card_visa, not a url"})
    void refusesAMalformedPaymentMethod(String token, @Nullable String returnUrl) {
        var answer = shopper.completes(key, token, returnUrl, "58.00");

        assertThat(answer.refusals()).containsExactly("INVALID");
        assertNothingCharged();
    }

    @Test
    void refusesAChangedPrice() {
        var answer = shopper.completes(key, FakePayments.GOOD, "57.99");

        assertThat(answer.refusals()).containsExactly("PRICE_CHANGED");
        assertThat(answer.text("userErrors.0.actualTotal.amount")).isEqualTo("58.00");
        assertThat(answer.text("userErrors.0.expectedTotal.amount")).isEqualTo("57.99");
        assertNothingCharged();
        assertThat(shopper.completes(key, FakePayments.GOOD, "58.00").refusals())
                .as("the key was not used up, but its content is another now")
                .isEmpty();
    }

    @Test
    void noticesAPriceThatChangedThisMoment() {
        var mug = shoppers.plenty(Variants.mug("10.00"));
        var buyer = shoppers.guestReadyToComplete(mug, 1);
        var seen = buyer.looks().text("cost.total.gross.amount");
        shoppers.plenty(Variants.repriced(mug, "11.00"));

        var answer = buyer.completes(key, FakePayments.GOOD, seen);

        assertThat(answer.refusals()).containsExactly("PRICE_CHANGED");
        assertThat(answer.text("userErrors.0.actualTotal.amount")).isEqualTo("15.90");
        assertThat(payments.promisedFor(buyer.cartId())).isEmpty();
    }

    @Test
    void refusesACartThatIsNotReady() {
        var hasty = shoppers.guest();
        hasty.opensCart(Map.of(shoppers.plenty(Variants.mug("10.00")).id(), 1));

        var answer = hasty.completes(key, FakePayments.GOOD);

        assertThat(answer.refusals()).containsExactly("CART_NOT_READY");
        assertThat(payments.promisedFor(hasty.cartId())).isEmpty();
    }

    @Test
    void needsNoDeliveryForWhatIsNotSent() {
        var reader = shoppers.guest();
        reader.opensCart(Map.of(shoppers.plenty(Variants.download("7.00")).id(), 1));
        reader.says(Map.of("email", "ada@example.com"));

        var answer = reader.completes(key, FakePayments.GOOD);

        assertThat(answer.refusals()).isEmpty();
        assertThat(answer.text("order.total.gross.amount")).isEqualTo("7.00");
    }

    @Test
    void hidesForeignCarts() {
        var stranger = shopper.withToken("not the token");

        var answer = stranger.completes(key, FakePayments.GOOD, "58.00");

        assertThat(answer.refusals()).containsExactly("NOT_FOUND");
        assertThat(answer.at("cart")).isNull();
        assertThat(
                        shopper.withToken(null)
                                .as(Callers.customer("cus_other"))
                                .completes(key, FakePayments.GOOD, "58.00")
                                .refusals())
                .containsExactly("NOT_FOUND");
        assertNothingCharged();
    }

    @Test
    void givesTheCartBackWhenTheStockIsGone() {
        var rare = shoppers.few(Variants.mug("29.00"), 2);
        var slow = shoppers.guestReadyToComplete(rare, 2);
        shoppers.few(rare, 1);

        var answer = slow.completes(key, FakePayments.GOOD);

        assertThat(answer.refusals()).containsExactly("INSUFFICIENT_STOCK");
        assertThat(answer.at("userErrors.0.available")).isEqualTo(1);
        assertThat(answer.text("userErrors.0.lineId")).isEqualTo(answer.text("cart.lines.0.id"));
        assertThat(answer.text("cart.status")).isEqualTo("OPEN");
        assertThat(payments.promisedFor(slow.cartId())).isEmpty();

        shoppers.few(rare, 2);
        assertThat(slow.completes(key, FakePayments.GOOD).refusals()).isEmpty();
    }

    @Test
    void sellsEveryPieceOnce() throws Exception {
        var rare = shoppers.few(Variants.mug("29.00"), 5);
        var buyers =
                IntStream.range(0, 12)
                        .mapToObj(_ -> shoppers.guestReadyToComplete(rare, 1))
                        .toList();

        var answers =
                atOnce(
                        buyers.stream()
                                .<Callable<Answer>>map(
                                        buyer ->
                                                () ->
                                                        buyer.completes(
                                                                buyer.newKey(),
                                                                FakePayments.GOOD,
                                                                "33.90"))
                                .toList());

        assertThat(answers.stream().filter(answer -> answer.at("order") != null)).hasSize(5);
        assertThat(
                        answers.stream()
                                .flatMap(answer -> answer.refusals().stream())
                                .filter("INSUFFICIENT_STOCK"::equals))
                .hasSize(7);
    }

    @Test
    void givesTheCartBackWhenThePaymentIsDeclined() {
        shopper.reserves();

        var answer = shopper.completes(key, FakePayments.POOR);

        assertThat(answer.refusals()).containsExactly("PAYMENT_DECLINED");
        assertThat(answer.text("userErrors.0.reason")).isEqualTo("INSUFFICIENT_FUNDS");
        assertThat(answer.text("cart.status")).isEqualTo("OPEN");
        assertThat(answer.at("cart.reservation.expiresAt")).isNotNull();
        var holdId = carts.byId(shopper.cartId()).orElseThrow().holdId();
        assertThat(inventory.heldUntil(holdId).orElseThrow())
                .isBefore(clock.instant().plus(Duration.ofMinutes(16)));
        assertThat(shopper.completes(key, FakePayments.POOR).at("replayed")).isEqualTo(true);
        assertNothingCharged();

        var withOtherCard = shopper.completes(shopper.newKey(), FakePayments.GOOD);
        assertThat(withOtherCard.refusals()).isEmpty();
        assertOneOrder();
    }

    /** As a client does: while the first call runs it asks again. */
    private Answer completesInTheEnd(String total) {
        var answer = shopper.completes(key, FakePayments.GOOD, total);
        while (answer.refusals().contains("IN_PROGRESS")) {
            answer = shopper.completes(key, FakePayments.GOOD, total);
        }
        return answer;
    }

    private void assertOneOrder() {
        assertThat(orders.byCartId(shopper.cartId())).isPresent();
        assertThat(payments.promisedFor(shopper.cartId())).hasSize(1);
    }

    private void assertNothingCharged() {
        assertThat(orders.byCartId(shopper.cartId())).isEmpty();
        assertThat(payments.promisedFor(shopper.cartId())).isEmpty();
    }

    static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Answer>();
            for (var future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}

package dev.stoa.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakeInventory;
import dev.stoa.order.FakePayments;
import dev.stoa.order.ShopClock;
import dev.stoa.order.Shopper;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import dev.stoa.order.cart.Cart;
import dev.stoa.order.cart.Carts;
import dev.stoa.order.catalog.VariantSnapshot;
import dev.stoa.order.order.Orders;
import dev.stoa.order.payment.Authorization;
import dev.stoa.platform.events.EventEnvelope;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Every line of "when it breaks": whatever fails, there is one order and one payment, or none. */
@CheckoutShop
class WhenCheckoutBreaksIT {

    private static final EventEnvelope ENVELOPE =
            new EventEnvelope("evt_1", "payment", "any", "any", 1, Instant.EPOCH, "{}");

    @Autowired Shoppers shoppers;
    @Autowired FakeInventory inventory;
    @Autowired FakePayments payments;
    @Autowired ShopClock clock;
    @Autowired Carts carts;
    @Autowired MongoTemplate mongo;
    @Autowired Orders orders;
    @Autowired RecoverCarts recoverCarts;
    @Autowired PaymentAuthorizedHandler authorizedHandler;
    @Autowired CheckoutPaymentCapturedHandler capturedHandler;
    @Autowired PaymentDeclinedHandler declinedHandler;

    private Shopper shopper;
    private String key;
    private String variantId;

    @BeforeEach
    void everythingWorks() {
        inventory.comeBack();
        payments.comeBack();
        payments.beforeNextAnswer(() -> {});
        var mug = shoppers.few(Variants.mug("29.00"), 5);
        variantId = mug.id();
        shopper = shoppers.guestReadyToComplete(mug, 2);
        key = shopper.newKey();
    }

    @Test
    void crashBeforeTheOrderIsRecovered() {
        payments.beforeNextAnswer(
                () -> {
                    throw new IllegalStateException("power cut");
                });
        assertThat(shopper.completes(key, FakePayments.GOOD).failure()).isEqualTo("INTERNAL");
        assertThat(cart().status().name()).isEqualTo("COMPLETING");

        recoverCarts.handle();
        assertThat(orders.byCartId(shopper.cartId())).as("its lease still runs").isEmpty();
        clock.skip(Duration.ofSeconds(31));
        recoverCarts.handle();

        assertOneOrder();
        var answer = shopper.completes(key, FakePayments.GOOD, "58.00");
        assertThat(answer.at("replayed")).isEqualTo(true);
        assertThat(answer.at("order.id")).isNotNull();
        assertOneOrder();
    }

    @Test
    void crashBeforeTheOrderIsHealedByTheSameKey() {
        payments.beforeNextAnswer(
                () -> {
                    throw new IllegalStateException("power cut");
                });
        shopper.completes(key, FakePayments.GOOD);

        var answer = shopper.completes(key, FakePayments.GOOD, "58.00");

        assertThat(answer.refusals()).isEmpty();
        assertOneOrder();
    }

    @Test
    void lostReplyOfTheReservationIsRecovered() {
        inventory.loseNextReply();
        assertThat(shopper.completes(key, FakePayments.GOOD).failure()).isEqualTo("UNAVAILABLE");

        recover();

        assertOneOrder();
        assertThat(inventory.available(variantId)).isEqualTo(3);
    }

    @Test
    void lostReplyOfThePaymentIsRecovered() {
        payments.loseNextReply();
        assertThat(shopper.completes(key, FakePayments.GOOD).failure()).isEqualTo("UNAVAILABLE");

        recover();

        assertOneOrder();
    }

    @Test
    void catalogDownLeavesTheCartRecoverable() {
        var total = shopper.looks().text("cost.total.gross.amount");
        inventory.goDown();
        assertThat(shopper.completes(key, FakePayments.GOOD, total).failure())
                .isEqualTo("UNAVAILABLE");
        assertNothingCharged();

        inventory.comeBack();
        assertThat(shopper.completes(key, FakePayments.GOOD, total).refusals()).isEmpty();
        assertOneOrder();
    }

    @Test
    void paymentDownLeavesTheCartRecoverable() {
        payments.goDown();
        assertThat(shopper.completes(key, FakePayments.GOOD).failure()).isEqualTo("UNAVAILABLE");
        assertNothingCharged();
        assertThat(shopper.adds(Map.of(variantId, 1)).refusals()).containsExactly("CART_CLOSED");

        payments.comeBack();
        recover();
        assertOneOrder();
    }

    @Test
    void silentProviderIsAskedAgainWithTheSameKey() {
        payments.silenceProvider();
        assertThat(shopper.completes(key, FakePayments.GOOD).failure()).isEqualTo("UNAVAILABLE");
        clock.skip(Duration.ofSeconds(31));
        recoverCarts.handle();
        assertNothingCharged();

        payments.comeBack();
        assertThat(shopper.completes(key, FakePayments.GOOD, "58.00").refusals()).isEmpty();
        assertOneOrder();
    }

    @Test
    void buyerComesBackFromThreeDSecure() {
        var asked = shopper.completes(key, FakePayments.ASKS_BUYER);
        assertThat(asked.text("nextAction.kind")).isEqualTo("REDIRECT");
        assertThat(asked.refusals()).isEmpty();
        assertThat(asked.at("order")).isNull();
        payments.authenticate(paymentKey());

        var answer = shopper.completes(key, FakePayments.ASKS_BUYER, "58.00");

        assertThat(answer.at("order.id")).isNotNull();
        assertThat(answer.at("nextAction")).isNull();
        assertOneOrder();
    }

    @Test
    void buyerIsAskedAgainUntilItIsDone() {
        shopper.completes(key, FakePayments.ASKS_BUYER);

        var answer = shopper.completes(key, FakePayments.ASKS_BUYER, "58.00");

        assertThat(answer.text("nextAction.kind")).isEqualTo("REDIRECT");
        assertNothingCharged();
    }

    @Test
    void clientVanishedAfterThreeDSecure() {
        shopper.completes(key, FakePayments.ASKS_BUYER);
        payments.authenticate(paymentKey());

        hearAuthorized(paymentKey());

        assertOneOrder();
        var late = shopper.completes(key, FakePayments.ASKS_BUYER, "58.00");
        assertThat(late.at("replayed")).isEqualTo(true);
        assertThat(late.text("order.id"))
                .isEqualTo(orders.byCartId(shopper.cartId()).orElseThrow().id());
    }

    @Test
    void eventDeliveredTwiceChangesNothing() {
        shopper.completes(key, FakePayments.ASKS_BUYER);
        payments.authenticate(paymentKey());
        var paymentKey = paymentKey();

        hearAuthorized(paymentKey);
        hearAuthorized(paymentKey);
        capturedHandler.handle(new CheckoutPaymentCaptured(shopper.cartId(), paymentKey), ENVELOPE);

        assertOneOrder();
    }

    @Test
    void failedThreeDSecureGivesTheCartBack() {
        shopper.completes(key, FakePayments.ASKS_BUYER);
        payments.failAuthentication(paymentKey());

        declinedHandler.handle(new PaymentDeclined(shopper.cartId(), paymentKey()), ENVELOPE);

        assertThat(cart().isOpen()).isTrue();
        assertThat(shopper.completes(key, FakePayments.ASKS_BUYER, "58.00").refusals())
                .containsExactly("PAYMENT_DECLINED");
        assertThat(shopper.completes(shopper.newKey(), FakePayments.GOOD).refusals()).isEmpty();
        assertOneOrder();
    }

    @Test
    void anotherMethodGivesUpTheOneThatWaits() {
        shopper.completes(key, FakePayments.ASKS_BUYER);
        var waiting = paymentKey();

        var answer = shopper.completes(shopper.newKey(), FakePayments.GOOD, "58.00");

        assertThat(answer.refusals()).isEmpty();
        assertThat(payments.of(waiting)).containsInstanceOf(Authorization.Voided.class);
        assertOneOrder();
    }

    @Test
    void releaseGivesUpThePaymentThatWaits() {
        shopper.completes(key, FakePayments.ASKS_BUYER);
        var waiting = paymentKey();

        var answer = shopper.releases();

        assertThat(answer.refusals()).isEmpty();
        assertThat(answer.text("cart.status")).isEqualTo("OPEN");
        assertThat(payments.of(waiting)).containsInstanceOf(Authorization.Voided.class);
        assertThat(inventory.available(variantId)).isEqualTo(5);
        payments.authenticate(waiting);
        hearAuthorized(waiting);
        assertNothingCharged();
    }

    @Test
    void buyerWhoNeverComesBackIsGivenUp() {
        shopper.completes(key, FakePayments.ASKS_BUYER);
        clock.skip(Duration.ofMinutes(29));
        recoverCarts.handle();
        assertThat(cart().isOpen()).as("too early").isFalse();

        clock.skip(Duration.ofMinutes(2));
        recoverCarts.handle();

        assertThat(cart().isOpen()).isTrue();
        assertThat(inventory.available(variantId)).isEqualTo(5);
        assertNothingCharged();
    }

    @Test
    void overdueBuyerWhoDidPayGetsTheOrder() {
        shopper.completes(key, FakePayments.ASKS_BUYER);
        payments.authenticate(paymentKey());
        clock.skip(Duration.ofMinutes(31));

        recoverCarts.handle();

        assertOneOrder();
    }

    @Test
    void moneyNobodyWantsIsGivenBack() {
        payments.authenticate(shopper.cartId() + "-9");

        hearAuthorized(shopper.cartId() + "-9");

        assertNothingCharged();
        assertThat(cart().isOpen()).isTrue();
    }

    @Test
    void givenUpWhileTheProviderIsSilentEndsLater() {
        shopper.completes(key, FakePayments.ASKS_BUYER);
        payments.silenceProvider();
        assertThat(shopper.releases().failure()).isEqualTo("UNAVAILABLE");
        assertThat(cart().attempt().stage().name()).isEqualTo("GIVING_UP");

        payments.comeBack();
        payments.authenticate(paymentKey());
        recover();

        assertThat(cart().isOpen()).isTrue();
        assertNothingCharged();
        assertThat(inventory.available(variantId)).isEqualTo(5);
    }

    @Test
    void slowAttemptThatWasGivenUpLosesTheRace() {
        payments.beforeNextAnswer(
                () -> {
                    clock.skip(Duration.ofSeconds(31));
                    shopper.completes(shopper.newKey(), FakePayments.GOOD, "58.00");
                });

        var slow = shopper.completes(key, FakePayments.GOOD);

        assertThat(slow.at("order")).isNull();
        assertThat(slow.refusals()).containsExactly("IN_PROGRESS");
        assertThat(shopper.completes(key, FakePayments.GOOD, "58.00").refusals())
                .containsExactly("CART_CLOSED");
        assertOneOrder();
    }

    @Test
    void stalledAttemptThatWasGivenUpHoldsNothing() {
        inventory.beforeNextHold(
                () -> {
                    clock.skip(Duration.ofSeconds(31));
                    shopper.completes(shopper.newKey(), FakePayments.GOOD, "58.00");
                });

        var stalled = shopper.completes(key, FakePayments.GOOD);

        assertThat(stalled.refusals()).containsExactly("IN_PROGRESS");
        assertOneOrder();
        assertThat(inventory.heldUntil(shopper.cartId() + "-0")).isEmpty();
        assertThat(inventory.available(variantId)).isEqualTo(3);
    }

    @Test
    void moneyOfAnOrderIsKeptThoughItsCartIsGone() {
        shopper.completes(key, FakePayments.GOOD);
        var paymentKey = paymentKey();
        mongo.remove(cart());

        hearAuthorized(paymentKey);

        assertThat(orders.byCartId(shopper.cartId())).isPresent();
        assertThat(payments.promisedFor(shopper.cartId())).hasSize(1);
    }

    @Test
    void stockLostAfterThePaymentGivesTheMoneyBack() {
        payments.loseNextReply();
        shopper.completes(key, FakePayments.GOOD);
        clock.skip(Duration.ofHours(25));
        inventory.release(cart().holdId());
        shoppers.few(Variants.retired(Variants.repriced(mug(), "29.00")), 0);

        recoverCarts.handle();

        assertThat(cart().isOpen()).isTrue();
        assertNothingCharged();
    }

    @Test
    void webhookRepeatAndRecoveryAtOncePlaceOneOrder() throws Exception {
        shopper.completes(key, FakePayments.ASKS_BUYER);
        var paymentKey = paymentKey();
        payments.authenticate(paymentKey);
        clock.skip(Duration.ofMinutes(31));
        List<Runnable> all =
                List.of(
                        () -> hearAuthorized(paymentKey),
                        () -> hearAuthorized(paymentKey),
                        () -> recoverCarts.handle(),
                        () -> recoverCarts.handle(),
                        () -> shopper.completes(key, FakePayments.ASKS_BUYER, "58.00"),
                        () -> shopper.completes(key, FakePayments.ASKS_BUYER, "58.00"));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            all.forEach(one -> running.add(threads.submit(one)));
            for (var one : running) {
                one.get();
            }
        }

        assertOneOrder();
        assertThat(shopper.completes(key, FakePayments.ASKS_BUYER, "58.00").at("order.id"))
                .isNotNull();
    }

    private VariantSnapshot mug() {
        return cart().lines().getFirst().added();
    }

    private void recover() {
        clock.skip(Duration.ofSeconds(31));
        recoverCarts.handle();
    }

    private void hearAuthorized(String paymentKey) {
        authorizedHandler.handle(new PaymentAuthorized(shopper.cartId(), paymentKey), ENVELOPE);
    }

    private Cart cart() {
        return carts.byId(shopper.cartId()).orElseThrow();
    }

    private String paymentKey() {
        return cart().attempt().paymentKey();
    }

    private void assertOneOrder() {
        assertThat(orders.byCartId(shopper.cartId())).isPresent();
        assertThat(payments.promisedFor(shopper.cartId())).hasSize(1);
        assertThat(cart().status().name()).isEqualTo("COMPLETED");
    }

    private void assertNothingCharged() {
        assertThat(orders.byCartId(shopper.cartId())).isEmpty();
        assertThat(payments.promisedFor(shopper.cartId())).isEmpty();
    }
}

package dev.stoa.payment.payment;

import static dev.stoa.payment.PaymentSubgraph.STRIPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.stoa.payment.PaymentSubgraph;
import dev.stoa.payment.provider.AuthorizationRequest;
import dev.stoa.payment.provider.PaymentProvider;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.stripesandbox.fault.Fault;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@PaymentSubgraph
class PaymentIT {

    private static final Currency EURO = Currency.getInstance("EUR");

    @Autowired AuthorizePayment authorize;
    @Autowired AbandonPayment abandon;
    @Autowired CapturePayment capture;
    @Autowired VoidPayment giveBack;
    @Autowired CreateRefund refund;
    @Autowired SettlePayments settle;
    @Autowired Payments payments;
    @Autowired PaymentProvider provider;
    @Autowired ObservePayment observe;
    @Autowired OrderPlacedHandler orderPlaced;
    @Autowired OrderFulfilledHandler orderFulfilled;
    @Autowired OrderCancelledHandler orderCancelled;
    @Autowired CustomerErasedHandler customerErased;
    @Autowired MongoTemplate mongo;
    @Autowired Ids ids;

    @AfterEach
    void endFaults() {
        STRIPE.faults().clear();
    }

    @Test
    void promisesTheMoney() {
        var authorized = pay("pm_card_visa");

        assertThat(authorized.status()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(payment(authorized).card().last4()).isEqualTo("4242");
        assertThat(eventsOf(authorized)).containsExactly("payment.authorized.v1");
    }

    @Test
    void answersTheSamePaymentToTheSameKeyHoweverOftenItIsAskedAtOnce() throws Exception {
        var command = command("pm_card_visa", null);
        int before = intents();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(
                            IntStream.range(0, 20)
                                    .<java.util.concurrent.Callable<PaymentAuthorization>>mapToObj(
                                            _ ->
                                                    () ->
                                                            authorize.handle(
                                                                    command,
                                                                    Callers.service("order")))
                                    .toList());
            assertThat(answers)
                    .extracting(answer -> answer.get().paymentId())
                    .containsOnly(answers.getFirst().get().paymentId());
        }

        assertThat(intents()).isEqualTo(before + 1);
        assertThat(authorize.handle(command, Callers.service("order")).status())
                .isEqualTo(PaymentStatus.AUTHORIZED);
    }

    @Test
    void keepsWhatWasPaidAndForgetsWhoWasErased() {
        var authorized = pay("pm_card_visa");
        var customer = ids.next("cus");
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(authorized.paymentId())),
                Update.update("customerId", customer),
                "payments");
        var read = payment(authorized);

        var event = new CustomerErasedHandler.CustomerErased(customer);
        customerErased.handle(event, null);
        customerErased.handle(event, null);

        var kept = payment(authorized);
        assertThat(kept.customerId()).isNull();
        assertThat(kept.amount()).isEqualTo(read.amount());
        assertThatThrownBy(() -> payments.save(read))
                .as("nobody writes the old one back")
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void tellsWhyACardWasDeclined() {
        var declined = pay("pm_card_chargeDeclinedInsufficientFunds");

        assertThat(declined.status()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(declined.declineReason()).hasToString("INSUFFICIENT_FUNDS");
        assertThat(eventsOf(declined)).containsExactly("payment.declined.v1");
    }

    @Test
    void listsThePaymentsOfAStatus() {
        var authorized = pay("pm_card_visa");
        var declined = pay("pm_card_chargeDeclined");
        var filter = new PaymentFilter(List.of(PaymentStatus.DECLINED), null);

        var page = payments.page(filter, PageArguments.first(100));

        assertThat(page.getNodes())
                .extracting(Payment::id)
                .contains(declined.paymentId())
                .doesNotContain(authorized.paymentId());
        assertThat(page.getTotalCount()).isEqualTo(page.getNodes().size());
        var tooMany = new PaymentFilter(Collections.nCopies(11, PaymentStatus.DECLINED), null);
        assertThatThrownBy(() -> payments.page(tooMany, PageArguments.first(1)))
                .isInstanceOf(StoaException.class);
    }

    @Test
    void declinesAMethodThatDoesNotExist() {
        assertThat(pay("pm_nothing").declineReason()).hasToString("INVALID_METHOD");
    }

    @Test
    void sendsTheBuyerToThreeDSecureAndGoesOnAfterwards() {
        var command = command("pm_card_threeDSecure2Required", "https://shop.example/back");
        var asked = authorize.handle(command, Callers.service("order"));
        assertThat(asked.status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        assertThat(asked.nextAction().redirectUrl()).startsWith("http");

        STRIPE.authenticate(payment(asked).providerReference(), true);

        assertThat(authorize.handle(command, Callers.service("order")).status())
                .isEqualTo(PaymentStatus.AUTHORIZED);
    }

    @Test
    void declinesWhenTheBuyerFailsThreeDSecure() {
        var command = command("pm_card_threeDSecure2Required", null);
        var asked = authorize.handle(command, Callers.service("order"));
        assertThat(asked.nextAction().clientSecret()).isNotBlank();

        STRIPE.authenticate(payment(asked).providerReference(), false);

        var answer = authorize.handle(command, Callers.service("order"));
        assertThat(answer.status()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(answer.declineReason()).hasToString("AUTHENTICATION_FAILED");
    }

    @Test
    void chargesOnceWhenTheReplyIsLost() {
        int before = intents();
        STRIPE.faults().add(Fault.lostReply("payment_intents.create"));

        assertThat(pay("pm_card_visa").status()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(intents()).isEqualTo(before + 1);
    }

    @Test
    void declinesNobodyBecauseStripeIsNotThere() {
        int before = intents();
        STRIPE.faults().add(Fault.unavailable("payment_intents.create").times(2));
        var command = command("pm_card_visa", null);

        assertThat(authorize.handle(command, Callers.service("order")).status())
                .isEqualTo(PaymentStatus.PENDING);
        assertThat(authorize.handle(command, Callers.service("order")).status())
                .isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(intents()).isEqualTo(before + 1);
    }

    @Test
    void saysThatItDoesNotKnowWhileStripeHangsAndChargesOnceInTheEnd() {
        int before = intents();
        STRIPE.faults().add(Fault.slow("payment_intents.create", Duration.ofSeconds(6)).forever());
        var command = command("pm_card_visa", null);

        assertThat(authorize.handle(command, Callers.service("order")).status())
                .isEqualTo(PaymentStatus.PENDING);
        STRIPE.faults().clear();
        await().untilAsserted(
                        () ->
                                assertThat(
                                                authorize
                                                        .handle(command, Callers.service("order"))
                                                        .status())
                                        .isEqualTo(PaymentStatus.AUTHORIZED));
        assertThat(intents()).isEqualTo(before + 1);
    }

    @Test
    void findsThePaymentThatStripeMadeBeforeItFailed() {
        int before = intents();
        STRIPE.faults().add(Fault.errorAfter("payment_intents.create"));

        assertThat(pay("pm_card_visa").status()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(intents()).isEqualTo(before + 1);
    }

    @Test
    void refusesWhenStripeFailedBeforeItMadeAPayment() {
        int before = intents();
        STRIPE.faults().add(Fault.errorBefore("payment_intents.create"));

        assertThat(pay("pm_card_visa").status()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(intents()).isEqualTo(before);
    }

    @Test
    void givesBackAPromiseThatShowsUpAfterItWasRefused() {
        STRIPE.faults().add(Fault.errorBefore("payment_intents.create"));
        var refused = pay("pm_card_visa");
        var late = provider.authorize(underAnotherKey(payment(refused).authorizationRequest()));

        observe.handle(refused.paymentId(), late);

        assertThat(payment(refused).status()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(provider.find(late.reference()).state()).hasToString("CANCELLED");
    }

    @Test
    void givesThePromiseOfAnAbandonedPaymentBack() {
        var command = command("pm_card_visa", null);
        var authorized = authorize.handle(command, Callers.service("order"));

        assertThat(abandon.handle(command.idempotencyKey(), "test", Callers.service("order")))
                .isTrue();
        assertThat(abandon.handle(command.idempotencyKey(), "test", Callers.service("order")))
                .isTrue();
        assertThat(payment(authorized).status()).isEqualTo(PaymentStatus.VOIDED);
        assertThat(eventsOf(authorized))
                .containsExactly("payment.authorized.v1", "payment.voided.v1");
    }

    @Test
    void neverGivesUpAPaymentWhoseOrderStands() {
        var command = command("pm_card_visa", null);
        var authorized = authorize.handle(command, Callers.service("order"));
        orderPlaced.handle(new OrderPlaced("ord_1", authorized.paymentId(), false), null);

        assertThatThrownBy(
                        () ->
                                abandon.handle(
                                        command.idempotencyKey(), "test", Callers.service("order")))
                .isInstanceOf(StoaException.class);
        assertThat(payment(authorized).status()).isEqualTo(PaymentStatus.AUTHORIZED);
    }

    @Test
    void takesTheMoneyAtOnceWhereNothingHasToBeSent() {
        var files = pay("pm_card_visa");
        var parcel = pay("pm_card_visa");

        orderPlaced.handle(new OrderPlaced("ord_1", files.paymentId(), true), null);
        orderPlaced.handle(new OrderPlaced("ord_1", files.paymentId(), true), null);
        orderPlaced.handle(new OrderPlaced("ord_2", parcel.paymentId(), null), null);

        assertThat(payment(files).status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(eventsOf(files)).containsExactly("payment.authorized.v1", "payment.captured.v1");
        assertThat(payment(parcel).status()).isEqualTo(PaymentStatus.AUTHORIZED);
    }

    @ParameterizedTest
    @CsvSource({
        "ON_FULFILLMENT, true, true, true",
        "ON_FULFILLMENT, true, false, false",
        "ON_FULFILLMENT, false, true, false",
        "IMMEDIATE, false, false, true"
    })
    void takesTheMoneyWhenTheShopWantsIt(
            PaymentConfiguration.Capture capture,
            boolean captureDigital,
            boolean isAllFiles,
            boolean isAtOnce) {
        var settings = new PaymentConfiguration.Settings(capture, captureDigital);

        assertThat(settings.takesAtOnce(isAllFiles)).isEqualTo(isAtOnce);
    }

    @Test
    void refusesAPaymentThatWasAbandonedBeforeItBegan() {
        var command = command("pm_card_visa", null);
        int before = intents();

        assertThat(abandon.handle(command.idempotencyKey(), "test", Callers.service("order")))
                .isTrue();
        assertThat(authorize.handle(command, Callers.service("order")).status())
                .isEqualTo(PaymentStatus.VOIDED);
        assertThat(intents()).isEqualTo(before);
    }

    @Test
    void takesTheMoneyWithTheFirstParcelAndOnlyOnce() {
        var authorized = pay("pm_card_visa");
        var event = new OrderFulfilled("ord_1", authorized.paymentId());

        orderFulfilled.handle(event, null);
        orderFulfilled.handle(event, null);

        assertThat(payment(authorized).capturedAmount()).isEqualTo(payment(authorized).amount());
        assertThat(eventsOf(authorized))
                .containsExactly("payment.authorized.v1", "payment.captured.v1");
    }

    @Test
    void takesTheMoneyOnceAlthoughTheReplyIsLost() {
        var authorized = pay("pm_card_visa");
        STRIPE.faults().add(Fault.lostReply("payment_intents.capture"));

        orderFulfilled.handle(new OrderFulfilled("ord_1", authorized.paymentId()), null);

        assertThat(payment(authorized).status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void takesTheMoneyWhenTheEventComesAgainAfterStripeFailed() {
        var authorized = pay("pm_card_visa");
        STRIPE.faults().add(Fault.errorBefore("payment_intents.capture").forever());
        var event = new OrderFulfilled("ord_1", authorized.paymentId());
        assertThatThrownBy(() -> orderFulfilled.handle(event, null))
                .isInstanceOf(StoaException.class);
        STRIPE.faults().clear();

        orderFulfilled.handle(event, null);

        assertThat(payment(authorized).status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void givesTheMoneyOfACancelledOrderBack() {
        var promised = pay("pm_card_visa");
        orderCancelled.handle(
                new OrderCancelled("ord_1", promised.paymentId(), "changed my mind"), null);
        assertThat(payment(promised).status()).isEqualTo(PaymentStatus.VOIDED);

        var taken = pay("pm_card_visa");
        orderFulfilled.handle(new OrderFulfilled("ord_2", taken.paymentId()), null);
        var cancelled = new OrderCancelled("ord_2", taken.paymentId(), "changed my mind");
        orderCancelled.handle(cancelled, null);
        orderCancelled.handle(cancelled, null);
        assertThat(payment(taken).status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(payment(taken).refunds()).hasSize(1);
    }

    @Test
    void refundsOnceForAKey() {
        var taken = taken();
        var command =
                new RefundCreateInput(
                        key(), taken.paymentId(), new BigDecimal("10.00"), "scratched");

        assertThat(refund.handle(command, Callers.staff()).replayed()).isFalse();
        var again = refund.handle(command, Callers.staff());

        assertThat(again.replayed()).isTrue();
        assertThat(payment(taken).refundedAmount().amount()).isEqualByComparingTo("10.00");
        assertThat(payment(taken).status()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
    }

    @Test
    void refundsOnceWhenStripeFailsAfterTheRefund() {
        var taken = taken();
        STRIPE.faults().add(Fault.errorAfter("refunds.create"));

        var answer =
                refund.handle(
                        new RefundCreateInput(key(), taken.paymentId(), null, null),
                        Callers.staff());

        assertThat(answer.userErrors()).isEmpty();
        assertThat(answer.refund().status()).isEqualTo(RefundStatus.SUCCEEDED);
        assertThat(payment(taken).status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void asksAgainForARefundThatTheProviderFailedToMake() {
        var taken = taken();
        var command = new RefundCreateInput(key(), taken.paymentId(), null, null);
        STRIPE.faults().add(Fault.errorBefore("refunds.create"));
        assertThatThrownBy(() -> refund.handle(command, Callers.staff()))
                .isInstanceOf(StoaException.class);
        assertThat(payment(taken).status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(payment(taken).refunds())
                .extracting(Refund::status)
                .containsExactly(RefundStatus.PENDING);

        var again = refund.handle(command, Callers.staff());

        assertThat(again.userErrors()).isEmpty();
        assertThat(again.refund().status()).isEqualTo(RefundStatus.SUCCEEDED);
        assertThat(payment(taken).refunds()).hasSize(1);
        assertThat(payment(taken).status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void refundsAtOnceWhenTheSameKeyComesAgainAfterAnUncertainAnswer() {
        var taken = taken();
        var command = new RefundCreateInput(key(), taken.paymentId(), null, null);
        STRIPE.faults().add(Fault.lostReply("refunds.create").times(2));
        assertThatThrownBy(() -> refund.handle(command, Callers.staff()))
                .isInstanceOf(StoaException.class);

        var again = refund.handle(command, Callers.staff());

        assertThat(again.userErrors()).isEmpty();
        assertThat(again.refund().status()).isEqualTo(RefundStatus.SUCCEEDED);
        assertThat(payment(taken).refunds()).hasSize(1);
    }

    @Test
    void refusesTheSameKeyWithOtherContent() {
        var taken = taken();
        var key = key();
        refund.handle(
                new RefundCreateInput(key, taken.paymentId(), new BigDecimal("1.00"), null),
                Callers.staff());

        var answer =
                refund.handle(
                        new RefundCreateInput(key, taken.paymentId(), new BigDecimal("2.00"), null),
                        Callers.staff());

        assertThat(answer.userErrors())
                .extracting("code")
                .containsExactly("IDEMPOTENCY_KEY_REUSED");
        assertThat(payment(taken).refundedAmount().amount()).isEqualByComparingTo("1.00");
    }

    @Test
    void refusesToGiveBackMoreThanWasTaken() {
        var taken = taken();

        var answer =
                refund.handle(
                        new RefundCreateInput(
                                key(), taken.paymentId(), new BigDecimal("1000.00"), null),
                        Callers.staff());

        assertThat(answer.userErrors()).extracting("code").containsExactly("AMOUNT_TOO_LARGE");
        assertThat(payment(taken).refunds()).isEmpty();
    }

    @Test
    void letsOnlyStaffWithThePermissionMoveMoney() {
        var authorized = pay("pm_card_visa");
        var command = new PaymentCaptureInput(key(), authorized.paymentId(), null);

        for (var caller :
                List.of(
                        Callers.GUEST,
                        Callers.customer("cus_1"),
                        Callers.staff(Permission.PAYMENTS_READ),
                        Callers.service("catalog"))) {
            assertThatThrownBy(() -> capture.handle(command, caller))
                    .isInstanceOf(StoaException.class);
            assertThatThrownBy(() -> authorize.handle(command("pm_card_visa", null), caller))
                    .isInstanceOf(StoaException.class);
        }
        assertThat(payment(authorized).status()).isEqualTo(PaymentStatus.AUTHORIZED);
    }

    @Test
    void voidsAPromiseAndThenRefusesToTakeIt() {
        var authorized = pay("pm_card_visa");
        giveBack.handle(new PaymentVoidInput(key(), authorized.paymentId()), Callers.staff());

        var answer =
                capture.handle(
                        new PaymentCaptureInput(key(), authorized.paymentId(), null),
                        Callers.staff());

        assertThat(answer.userErrors()).extracting("code").containsExactly("INVALID_TRANSITION");
    }

    @Test
    void asksByItselfWhenNobodyComesBackFromThreeDSecure() {
        var asked = pay("pm_card_threeDSecure2Required");
        STRIPE.authenticate(payment(asked).providerReference(), true);
        makeOld(asked, Duration.ofMinutes(5));

        settle.handle();

        assertThat(payment(asked).status()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(eventsOf(asked)).containsExactly("payment.authorized.v1");
    }

    @Test
    void asksAgainLaterForThoseWhoStayAway() {
        var waiting = pay("pm_card_threeDSecure2Required");
        makeOld(waiting, Duration.ofMinutes(5));
        settle.handle();
        STRIPE.authenticate(payment(waiting).providerReference(), true);

        settle.handle();
        assertThat(payment(waiting).status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);

        set(waiting, "lookAgainAt", Instant.now().minusSeconds(1));
        settle.handle();
        assertThat(payment(waiting).status()).isEqualTo(PaymentStatus.AUTHORIZED);
    }

    @Test
    void goesOnWithTheOthersWhenOneFails() {
        var broken = pay("pm_card_threeDSecure2Required");
        var good = pay("pm_card_threeDSecure2Required");
        STRIPE.authenticate(payment(good).providerReference(), true);
        set(broken, "status", "PENDING");
        makeOld(broken, Duration.ofHours(25));
        set(broken, "createdAt", Instant.now().minus(Duration.ofHours(25)));
        makeOld(good, Duration.ofMinutes(5));
        STRIPE.faults().add(Fault.unavailable("payment_intents.list").times(2));

        settle.handle();

        assertThat(payment(broken).status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(payment(good).status()).isEqualTo(PaymentStatus.AUTHORIZED);
    }

    @Test
    void looksForAnOldPaymentInsteadOfRepeatingIt() {
        var authorized = pay("pm_card_visa");
        var before = intents();
        set(authorized, "status", "PENDING");
        set(authorized, "createdAt", Instant.now().minus(Duration.ofHours(25)));
        set(authorized, "key", key());
        makeOld(authorized, Duration.ofHours(25));

        settle.handle();

        assertThat(payment(authorized).status()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(intents()).isEqualTo(before);
    }

    private PaymentAuthorization taken() {
        var authorized = pay("pm_card_visa");
        orderPlaced.handle(new OrderPlaced("ord_1", authorized.paymentId(), false), null);
        orderFulfilled.handle(new OrderFulfilled("ord_1", authorized.paymentId()), null);
        return authorized;
    }

    private PaymentAuthorization pay(String method) {
        return authorize.handle(command(method, null), Callers.service("order"));
    }

    private PaymentAuthorizeInput command(String method, @Nullable String returnUrl) {
        return new PaymentAuthorizeInput(
                key(),
                ids.next("ord"),
                "1001",
                ids.next("crt"),
                "cus_1",
                "buyer@example.com",
                new PaymentAuthorizeInput.MoneyInput(new BigDecimal("49.90"), EURO),
                method,
                returnUrl);
    }

    private String key() {
        return ids.next("key");
    }

    private Payment payment(PaymentAuthorization authorization) {
        return payments.byId(authorization.paymentId()).orElseThrow();
    }

    private void makeOld(PaymentAuthorization authorization, Duration age) {
        set(authorization, "updatedAt", Instant.now().minus(age));
    }

    private void set(PaymentAuthorization authorization, String field, Object value) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(authorization.paymentId())),
                Update.update(field, value),
                "payments");
    }

    private List<String> eventsOf(PaymentAuthorization authorization) {
        var events = Query.query(Criteria.where("subject").is(authorization.paymentId()));
        return mongo
                .find(
                        events.with(org.springframework.data.domain.Sort.by("_id")),
                        Document.class,
                        "outbox")
                .stream()
                .map(event -> event.getString("type"))
                .toList();
    }

    private AuthorizationRequest underAnotherKey(AuthorizationRequest request) {
        return new AuthorizationRequest(
                key(),
                request.paymentId(),
                request.orderId(),
                request.orderNumber(),
                request.cartId(),
                request.amount(),
                request.methodToken(),
                null);
    }

    private static int intents() {
        return STRIPE.paymentIntents().size();
    }
}

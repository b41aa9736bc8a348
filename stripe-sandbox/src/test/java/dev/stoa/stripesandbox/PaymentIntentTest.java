package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.PaymentIntentUpdateParams;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentIntentTest {

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
    void opensWithoutPaymentMethod() throws StripeException {
        PaymentIntent intent = create(open(1999).putMetadata("order_id", "ord_1"));

        assertThat(intent.getId()).startsWith("pi_");
        assertThat(intent.getStatus()).isEqualTo("requires_payment_method");
        assertThat(intent.getCaptureMethod()).isEqualTo("automatic_async");
        assertThat(intent.getClientSecret()).startsWith(intent.getId() + "_secret_");
        assertThat(intent.getAutomaticPaymentMethods().getAllowRedirects()).isEqualTo("always");
        assertThat(intent.getMetadata()).isEqualTo(Map.of("order_id", "ord_1"));
        assertThat(intent.getLatestCharge()).isNull();
    }

    @Test
    void waitsForConfirmationWhenItHasAPaymentMethod() throws StripeException {
        PaymentIntent intent = create(open(1999).setPaymentMethod("pm_card_visa"));

        assertThat(intent.getStatus()).isEqualTo("requires_confirmation");
        assertThat(intent.getPaymentMethod()).startsWith("pm_1");
    }

    @Test
    void paysWhenConfirmedAtOnce() throws StripeException {
        PaymentIntent intent = shop.pay(4900, "pm_card_visa");

        assertThat(intent.getStatus()).isEqualTo("succeeded");
        assertThat(intent.getAmountReceived()).isEqualTo(4900);
        Charge charge = shop.stripe.charges().retrieve(intent.getLatestCharge());
        assertThat(charge.getPaid()).isTrue();
        assertThat(charge.getCaptured()).isTrue();
        assertThat(charge.getAmountCaptured()).isEqualTo(4900);
        assertThat(charge.getPaymentIntent()).isEqualTo(intent.getId());
        assertThat(charge.getPaymentMethodDetails().getCard().getLast4()).isEqualTo("4242");
    }

    @Test
    void paysWhenConfirmedLater() throws StripeException {
        PaymentIntent intent = create(open(1999));

        PaymentIntent confirmed =
                shop.stripe
                        .paymentIntents()
                        .confirm(
                                intent.getId(),
                                PaymentIntentConfirmParams.builder()
                                        .setPaymentMethod("pm_card_mastercard")
                                        .setReturnUrl("https://shop.example/return")
                                        .build());

        assertThat(confirmed.getStatus()).isEqualTo("succeeded");
    }

    @Test
    void expandsTheChargeAndItsBalanceTransaction() throws StripeException, InterruptedException {
        PaymentIntent paid =
                shop.stripe
                        .paymentIntents()
                        .create(
                                Shop.payment(10_000, "pm_card_visa")
                                        .setCaptureMethod(
                                                PaymentIntentCreateParams.CaptureMethod.AUTOMATIC)
                                        .build());

        PaymentIntent intent =
                shop.stripe
                        .paymentIntents()
                        .retrieve(
                                paid.getId(),
                                PaymentIntentRetrieveParams.builder()
                                        .addExpand("latest_charge.balance_transaction")
                                        .addExpand("payment_method")
                                        .build());

        Charge charge = intent.getLatestChargeObject();
        assertThat(charge.getBalanceTransactionObject().getFee()).isEqualTo(175);
        assertThat(charge.getBalanceTransactionObject().getNet()).isEqualTo(9825);
        assertThat(intent.getPaymentMethodObject().getCard().getBrand()).isEqualTo("visa");
    }

    @Test
    void refusesToExpandWhatCannotBe() {
        InvalidRequestException refusal = refusal(() -> create(open(1999).addExpand("nonsense")));

        assertThat(refusal.getMessage()).contains("This property cannot be expanded (nonsense).");
    }

    @Test
    void refusesRedirectsWithoutReturnUrl() {
        InvalidRequestException refusal =
                refusal(() -> create(open(1999).setPaymentMethod("pm_card_visa").setConfirm(true)));

        assertThat(refusal.getMessage()).contains("you must provide a `return_url`");
        assertThat(shop.sandbox.paymentIntents())
                .noneMatch(payment -> refusal.getMessage().contains(payment.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, eur, parameter_invalid_integer, amount",
        "-5, eur, parameter_invalid_integer, amount",
        "49, eur, amount_too_small, amount",
        "100000000, eur, amount_too_large, amount",
        "1000, xxx, , currency"
    })
    void refusesAmountsStripeDoesNotTake(long amount, String currency, String code, String param) {
        InvalidRequestException refusal =
                refusal(
                        () ->
                                create(
                                        PaymentIntentCreateParams.builder()
                                                .setAmount(amount)
                                                .setCurrency(currency)));

        assertThat(refusal.getStatusCode()).isEqualTo(400);
        assertThat(refusal.getCode()).isEqualTo(code);
        assertThat(refusal.getParam()).isEqualTo(param);
    }

    @Test
    void refusesToConfirmWithoutPaymentMethod() throws StripeException {
        PaymentIntent intent = create(open(1999));

        InvalidRequestException refusal =
                refusal(() -> shop.stripe.paymentIntents().confirm(intent.getId()));

        assertThat(refusal.getCode()).isEqualTo("payment_intent_unexpected_state");
        assertThat(refusal.getStripeError().getPaymentIntent().getId()).isEqualTo(intent.getId());
    }

    @Test
    void refusesToConfirmTwice() throws StripeException {
        PaymentIntent intent = shop.pay(1999, "pm_card_visa");

        InvalidRequestException refusal =
                refusal(() -> shop.stripe.paymentIntents().confirm(intent.getId()));

        assertThat(refusal.getCode()).isEqualTo("payment_intent_unexpected_state");
        assertThat(refusal.getMessage()).contains("already succeeded");
    }

    @Test
    void updatesWhileOpenAndOnlyNotesAfterwards() throws StripeException {
        PaymentIntent intent = create(open(1999));
        assertThat(update(intent, PaymentIntentUpdateParams.builder().setAmount(2500L)).getAmount())
                .isEqualTo(2500);
        PaymentIntent paid = shop.pay(1999, "pm_card_visa");

        InvalidRequestException refusal =
                refusal(() -> update(paid, PaymentIntentUpdateParams.builder().setAmount(1L)));

        assertThat(refusal.getCode()).isEqualTo("payment_intent_unexpected_state");
        assertThat(refusal.getParam()).isEqualTo("amount");
        assertThat(
                        update(
                                        paid,
                                        PaymentIntentUpdateParams.builder()
                                                .putMetadata("order_id", "ord_2"))
                                .getMetadata())
                .isEqualTo(Map.of("order_id", "ord_2"));
    }

    @Test
    void answersUnknownIdsWith404() {
        InvalidRequestException refusal =
                refusal(() -> shop.stripe.paymentIntents().retrieve("pi_unknown"));

        assertThat(refusal.getStatusCode()).isEqualTo(404);
        assertThat(refusal.getCode()).isEqualTo("resource_missing");
        assertThat(refusal.getParam()).isEqualTo("intent");
        assertThat(refusal.getMessage()).contains("No such payment_intent: 'pi_unknown'");
    }

    private static PaymentIntentCreateParams.Builder open(long amount) {
        return PaymentIntentCreateParams.builder().setAmount(amount).setCurrency("eur");
    }

    private static PaymentIntent create(PaymentIntentCreateParams.Builder params)
            throws StripeException {
        return shop.stripe.paymentIntents().create(params.build());
    }

    private static PaymentIntent update(
            PaymentIntent intent, PaymentIntentUpdateParams.Builder params) throws StripeException {
        return shop.stripe.paymentIntents().update(intent.getId(), params.build());
    }

    private static InvalidRequestException refusal(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(InvalidRequestException.class, call);
    }
}

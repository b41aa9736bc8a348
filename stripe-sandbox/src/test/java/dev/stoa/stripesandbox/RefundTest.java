package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.param.ChargeRetrieveParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.RefundUpdateParams;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RefundTest {

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
    void givesBackAllOfIt() throws StripeException {
        PaymentIntent paid = shop.pay(5000, "pm_card_visa");

        Refund refund =
                refund(
                        of(paid).setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER)
                                .putMetadata("order_id", "ord_1"));

        assertThat(refund.getId()).startsWith("re_");
        assertThat(refund.getStatus()).isEqualTo("succeeded");
        assertThat(refund.getAmount()).isEqualTo(5000);
        assertThat(refund.getReason()).isEqualTo("requested_by_customer");
        assertThat(refund.getMetadata()).isEqualTo(Map.of("order_id", "ord_1"));
        assertThat(refund.getCharge()).isEqualTo(paid.getLatestCharge());
        assertThat(charge(paid).getRefunded()).isTrue();
    }

    @Test
    void givesBackInPartsButNeverMoreThanWasPaid() throws StripeException {
        PaymentIntent paid = shop.pay(5000, "pm_card_visa");
        refund(of(paid).setAmount(1500L));
        assertThat(charge(paid).getAmountRefunded()).isEqualTo(1500);
        assertThat(charge(paid).getRefunded()).isFalse();

        InvalidRequestException over = refusal(() -> refund(of(paid).setAmount(3501L)));

        assertThat(over.getParam()).isEqualTo("amount");
        assertThat(over.getMessage())
                .contains(
                        "Refund amount (€35.01) is greater than unrefunded amount on charge (€35.00)");
        assertThat(charge(paid).getAmountRefunded()).isEqualTo(1500);
        assertThat(refund(of(paid)).getAmount()).isEqualTo(3500);
    }

    @Test
    void refusesToRefundTwice() throws StripeException {
        PaymentIntent paid = shop.pay(5000, "pm_card_visa");
        refund(of(paid));

        InvalidRequestException refusal = refusal(() -> refund(of(paid)));

        assertThat(refusal.getCode()).isEqualTo("charge_already_refunded");
        assertThat(refusal.getMessage()).contains("has already been refunded");
    }

    @Test
    void refusesToRefundWhatWasNeverTaken() throws StripeException {
        PaymentIntent held = shop.authorize(5000, "pm_card_visa");
        PaymentIntent failed =
                catchThrowableOfType(
                                CardException.class, () -> shop.pay(5000, "pm_card_chargeDeclined"))
                        .getStripeError()
                        .getPaymentIntent();

        assertThat(refusal(() -> refund(of(held))).getMessage())
                .contains("You must cancel the PaymentIntent");
        assertThat(refusal(() -> refund(of(failed))).getMessage())
                .contains("does not have a successful charge to refund");
        assertThat(refusal(() -> refund(RefundCreateParams.builder())).getMessage())
                .contains("payment_intent or charge");
    }

    @Test
    void listsByPaymentAndInsideOfTheCharge() throws StripeException {
        PaymentIntent paid = shop.pay(5000, "pm_card_visa");
        Refund first = refund(of(paid).setAmount(100L));
        Refund second = refund(of(paid).setAmount(200L));

        assertThat(
                        shop.stripe
                                .refunds()
                                .list(
                                        RefundListParams.builder()
                                                .setPaymentIntent(paid.getId())
                                                .build())
                                .getData())
                .extracting(Refund::getId)
                .containsExactly(second.getId(), first.getId());
        Charge charge =
                shop.stripe
                        .charges()
                        .retrieve(
                                paid.getLatestCharge(),
                                ChargeRetrieveParams.builder().addExpand("refunds").build());
        assertThat(charge.getRefunds().getData()).hasSize(2);
        assertThat(shop.stripe.refunds().retrieve(first.getId()).getAmount()).isEqualTo(100);
    }

    @Test
    void notesMetadata() throws StripeException {
        Refund refund = refund(of(shop.pay(5000, "pm_card_visa")));

        Refund noted =
                shop.stripe
                        .refunds()
                        .update(
                                refund.getId(),
                                RefundUpdateParams.builder()
                                        .putMetadata("return_id", "ret_1")
                                        .build());

        assertThat(noted.getMetadata()).isEqualTo(Map.of("return_id", "ret_1"));
    }

    @Test
    void pendsFirstWithSomeCards() throws StripeException {
        PaymentIntent paid = shop.pay(5000, "pm_card_pendingRefund");
        Refund refund = refund(of(paid));
        assertThat(refund.getStatus()).isEqualTo("pending");

        await().until(
                        () ->
                                shop.stripe
                                        .refunds()
                                        .retrieve(refund.getId())
                                        .getStatus()
                                        .equals("succeeded"));
        assertThat(charge(paid).getAmountRefunded()).isEqualTo(5000);
    }

    @Test
    void failsLaterWithSomeCards() throws StripeException {
        PaymentIntent paid = shop.pay(5000, "pm_card_refundFail");
        Refund refund = refund(of(paid));
        assertThat(refund.getStatus()).isEqualTo("succeeded");

        await().until(
                        () ->
                                shop.stripe
                                        .refunds()
                                        .retrieve(refund.getId())
                                        .getStatus()
                                        .equals("failed"));
        assertThat(charge(paid).getAmountRefunded()).isZero();
        assertThat(charge(paid).getRefunded()).isFalse();
    }

    private static RefundCreateParams.Builder of(PaymentIntent intent) {
        return RefundCreateParams.builder().setPaymentIntent(intent.getId());
    }

    private static Refund refund(RefundCreateParams.Builder params) throws StripeException {
        return shop.stripe.refunds().create(params.build());
    }

    private static Charge charge(PaymentIntent intent) throws StripeException {
        return shop.stripe.charges().retrieve(intent.getLatestCharge());
    }

    private static InvalidRequestException refusal(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(InvalidRequestException.class, call);
    }
}

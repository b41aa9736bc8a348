package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.RefundListParams;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureTest {

    private final MovableClock clock = new MovableClock();
    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open(Shop.QUICK.clock(clock));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void holdsTheMoneyUntilCaptured() throws StripeException {
        PaymentIntent held = shop.authorize(6500, "pm_card_visa");

        assertThat(held.getStatus()).isEqualTo("requires_capture");
        assertThat(held.getAmountCapturable()).isEqualTo(6500);
        assertThat(held.getAmountReceived()).isZero();
        Charge charge = charge(held);
        assertThat(charge.getCaptured()).isFalse();
        assertThat(charge.getPaymentMethodDetails().getCard().getCaptureBefore())
                .isEqualTo(clock.instant().plus(Duration.ofDays(7)).getEpochSecond());

        PaymentIntent captured = shop.stripe.paymentIntents().capture(held.getId());

        assertThat(captured.getStatus()).isEqualTo("succeeded");
        assertThat(captured.getAmountReceived()).isEqualTo(6500);
        assertThat(captured.getAmountCapturable()).isZero();
        assertThat(charge(held).getBalanceTransaction()).startsWith("txn_");
    }

    @Test
    void capturesAPartAndReleasesTheRestWithoutARefund() throws StripeException {
        PaymentIntent held = shop.authorize(6500, "pm_card_visa");

        PaymentIntent captured = capture(held, 5000L);

        assertThat(captured.getAmountReceived()).isEqualTo(5000);
        assertThat(charge(held).getAmountCaptured()).isEqualTo(5000);
        assertThat(charge(held).getAmountRefunded()).isZero();
        assertThat(refunds(held)).isZero();
        InvalidRequestException refusal = refusal(() -> capture(held, 1500L));
        assertThat(refusal.getCode()).isEqualTo("payment_intent_unexpected_state");
        assertThat(refusal.getMessage()).contains("has been released");
    }

    @ParameterizedTest
    @CsvSource({
        "6501, amount_too_large, ",
        "0, parameter_invalid_integer, amount",
        "-1, , amount_to_capture"
    })
    void refusesToCaptureWhatIsNotHeld(long amount, String code, String param)
            throws StripeException {
        PaymentIntent held = shop.authorize(6500, "pm_card_visa");

        InvalidRequestException refusal = refusal(() -> capture(held, amount));

        assertThat(refusal.getCode()).isEqualTo(code);
        assertThat(refusal.getParam()).isEqualTo(param);
        assertThat(shop.reload(held).getStatus()).isEqualTo("requires_capture");
    }

    @Test
    void refusesToCaptureTwice() throws StripeException {
        PaymentIntent paid = shop.pay(6500, "pm_card_visa");

        InvalidRequestException refusal =
                refusal(() -> shop.stripe.paymentIntents().capture(paid.getId()));

        assertThat(refusal.getCode()).isEqualTo("payment_intent_unexpected_state");
        assertThat(refusal.getMessage()).contains("it has already been captured");
    }

    @Test
    void letsGoOfTheMoneyWhenCanceled() throws StripeException {
        PaymentIntent held = shop.authorize(6500, "pm_card_visa");

        PaymentIntent canceled = shop.stripe.paymentIntents().cancel(held.getId());

        assertThat(canceled.getStatus()).isEqualTo("canceled");
        assertThat(canceled.getAmountCapturable()).isZero();
        assertThat(charge(held).getRefunded()).isFalse();
        assertThat(refunds(held)).isZero();
        assertThat(refusal(() -> capture(held, 100L)).getMessage())
                .contains("it has a status of canceled");
    }

    @Test
    void expiresAfterSevenDays() throws StripeException {
        PaymentIntent held = shop.authorize(6500, "pm_card_visa");
        clock.advance(Duration.ofDays(7));

        PaymentIntent expired = shop.reload(held);

        assertThat(expired.getStatus()).isEqualTo("canceled");
        assertThat(expired.getCancellationReason()).isEqualTo("expired");
        assertThat(refusal(() -> capture(held, 100L)).getCode())
                .isEqualTo("payment_intent_unexpected_state");
    }

    @Test
    void expiresOnDemand() throws StripeException {
        PaymentIntent held = shop.authorize(6500, "pm_card_visa");

        shop.sandbox.expire(held.getId());

        assertThat(shop.reload(held).getCancellationReason()).isEqualTo("expired");
    }

    private PaymentIntent capture(PaymentIntent intent, long amount) throws StripeException {
        return shop.stripe
                .paymentIntents()
                .capture(
                        intent.getId(),
                        PaymentIntentCaptureParams.builder().setAmountToCapture(amount).build());
    }

    private Charge charge(PaymentIntent intent) throws StripeException {
        return shop.stripe.charges().retrieve(intent.getLatestCharge());
    }

    private int refunds(PaymentIntent intent) throws StripeException {
        return shop.stripe
                .refunds()
                .list(RefundListParams.builder().setPaymentIntent(intent.getId()).build())
                .getData()
                .size();
    }

    private static InvalidRequestException refusal(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(InvalidRequestException.class, call);
    }
}

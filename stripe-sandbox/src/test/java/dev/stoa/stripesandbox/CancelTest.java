package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCancelParams.CancellationReason;
import com.stripe.param.PaymentIntentCreateParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CancelTest {

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
    void cancelsWithReason() throws StripeException {
        PaymentIntent intent = unpaid();

        PaymentIntent canceled =
                shop.stripe
                        .paymentIntents()
                        .cancel(
                                intent.getId(),
                                PaymentIntentCancelParams.builder()
                                        .setCancellationReason(CancellationReason.ABANDONED)
                                        .build());

        assertThat(canceled.getStatus()).isEqualTo("canceled");
        assertThat(canceled.getCancellationReason()).isEqualTo("abandoned");
        assertThat(canceled.getCanceledAt()).isNotNull();
    }

    @Test
    void refusesToCancelWhatIsPaidOrCanceled() throws StripeException {
        PaymentIntent paid = shop.pay(1999, "pm_card_visa");
        PaymentIntent canceled = shop.stripe.paymentIntents().cancel(unpaid().getId());

        assertThat(refusal(() -> shop.stripe.paymentIntents().cancel(paid.getId())).getCode())
                .isEqualTo("payment_intent_unexpected_state");
        assertThat(
                        refusal(() -> shop.stripe.paymentIntents().cancel(canceled.getId()))
                                .getMessage())
                .contains("it has a status of canceled");
        assertThat(shop.reload(paid).getStatus()).isEqualTo("succeeded");
    }

    private static PaymentIntent unpaid() throws StripeException {
        return shop.stripe
                .paymentIntents()
                .create(
                        PaymentIntentCreateParams.builder()
                                .setAmount(1999L)
                                .setCurrency("eur")
                                .build());
    }

    private static InvalidRequestException refusal(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(InvalidRequestException.class, call);
    }
}

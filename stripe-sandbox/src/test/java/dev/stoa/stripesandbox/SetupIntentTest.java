package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.model.PaymentIntent;
import com.stripe.model.SetupIntent;
import com.stripe.param.SetupIntentConfirmParams;
import com.stripe.param.SetupIntentCreateParams;
import com.stripe.param.SetupIntentListParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetupIntentTest {

    private static Shop shop;
    private Customer customer;

    @BeforeAll
    static void open() {
        shop = Shop.open();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @BeforeEach
    void welcomeACustomer() throws StripeException {
        customer = shop.stripe.customers().create();
    }

    @Test
    void savesACard() throws StripeException {
        SetupIntent intent = create("pm_card_visa", true);

        assertThat(intent.getStatus()).isEqualTo("succeeded");
        assertThat(intent.getUsage()).isEqualTo("off_session");
        assertThat(shop.stripe.paymentMethods().retrieve(intent.getPaymentMethod()).getCustomer())
                .isEqualTo(customer.getId());
    }

    @Test
    void provesTheBuyerOnceForPaymentsWithoutThem() throws StripeException {
        SetupIntent intent = create("pm_card_authenticationRequiredOnSetup", true);
        assertThat(intent.getStatus()).isEqualTo("requires_action");

        assertThat(shop.sandbox.authenticate(intent.getId(), true)).isEqualTo("succeeded");

        PaymentIntent paid =
                shop.stripe
                        .paymentIntents()
                        .create(
                                Shop.payment(1000, intent.getPaymentMethod())
                                        .setCustomer(customer.getId())
                                        .setOffSession(true)
                                        .build());
        assertThat(paid.getStatus()).isEqualTo("succeeded");
    }

    @Test
    void failsWhenTheBuyerDoes() throws StripeException {
        SetupIntent intent = create("pm_card_authenticationRequired", true);

        shop.sandbox.authenticate(intent.getId(), false);

        SetupIntent failed = shop.stripe.setupIntents().retrieve(intent.getId());
        assertThat(failed.getStatus()).isEqualTo("requires_payment_method");
        assertThat(failed.getLastSetupError().getCode())
                .isEqualTo("setup_intent_authentication_failure");
    }

    @Test
    void refusesADeclinedCardAndTakesTheNext() throws StripeException {
        CardException declined =
                catchThrowableOfType(
                        CardException.class, () -> create("pm_card_chargeDeclined", true));
        assertThat(declined.getCode()).isEqualTo("card_declined");
        String id = declined.getStripeError().getSetupIntent().getId();

        SetupIntent intent =
                shop.stripe
                        .setupIntents()
                        .confirm(
                                id,
                                SetupIntentConfirmParams.builder()
                                        .setPaymentMethod("pm_card_visa")
                                        .build());

        assertThat(intent.getStatus()).isEqualTo("succeeded");
    }

    @Test
    void isListedAndCanceled() throws StripeException {
        SetupIntent intent = create("pm_card_visa", false);
        assertThat(intent.getStatus()).isEqualTo("requires_confirmation");

        assertThat(shop.stripe.setupIntents().cancel(intent.getId()).getStatus())
                .isEqualTo("canceled");

        assertThat(
                        shop.stripe
                                .setupIntents()
                                .list(
                                        SetupIntentListParams.builder()
                                                .setCustomer(customer.getId())
                                                .build())
                                .getData())
                .hasSize(1);
        assertThat(
                        catchThrowableOfType(
                                        InvalidRequestException.class,
                                        () -> shop.stripe.setupIntents().confirm(intent.getId()))
                                .getCode())
                .isEqualTo("setup_intent_unexpected_state");
    }

    private SetupIntent create(String method, boolean confirm) throws StripeException {
        return shop.stripe
                .setupIntents()
                .create(
                        SetupIntentCreateParams.builder()
                                .setCustomer(customer.getId())
                                .setPaymentMethod(method)
                                .addPaymentMethodType("card")
                                .setConfirm(confirm)
                                .build());
    }
}

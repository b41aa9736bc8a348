package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.CardException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Customer;
import com.stripe.model.PaymentIntent;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.CaptureMethod;
import com.stripe.param.PaymentIntentCreateParams.ConfirmationMethod;
import com.stripe.param.PaymentIntentCreateParams.SetupFutureUsage;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreeDSecureTest {

    private static final String RETURN_URL = "https://shop.example/return?cart=1";

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authenticationRequired",
                "authenticationRequiredOnSetup",
                "authenticationRequiredSetupForOffSession",
                "threeDSecure2Required",
                "threeDSecureRequired"
            })
    void asksTheBuyerAndGoesOn(String name) throws StripeException {
        PaymentIntent intent = shop.pay(4400, "pm_card_" + name);

        assertThat(intent.getStatus()).isEqualTo("requires_action");
        assertThat(intent.getNextAction().getType()).isEqualTo("use_stripe_sdk");
        assertThat(intent.getLatestCharge()).isNull();
        assertThat(intent.getPaymentMethod()).startsWith("pm_");

        assertThat(shop.sandbox.authenticate(intent.getId(), true)).isEqualTo("succeeded");
        Charge charge = shop.stripe.charges().retrieve(shop.reload(intent).getLatestCharge());
        assertThat(charge.getPaymentMethodDetails().getCard().getThreeDSecure().getResult())
                .isEqualTo("authenticated");
    }

    @Test
    void failsWhenTheBuyerDoes() throws StripeException {
        PaymentIntent intent = shop.pay(4400, "pm_card_authenticationRequired");

        shop.sandbox.authenticate(intent.getId(), false);

        PaymentIntent failed = shop.reload(intent);
        assertThat(failed.getStatus()).isEqualTo("requires_payment_method");
        assertThat(failed.getLastPaymentError().getCode())
                .isEqualTo("payment_intent_authentication_failure");
        assertThat(failed.getLatestCharge()).isNull();
        assertThat(failed.getNextAction()).isNull();
    }

    @Test
    void isDeclinedAfterTheProof() throws StripeException {
        PaymentIntent intent = shop.pay(4400, "pm_card_threeDSecureRequiredChargeDeclined");

        shop.sandbox.authenticate(intent.getId(), true);

        PaymentIntent failed = shop.reload(intent);
        assertThat(failed.getStatus()).isEqualTo("requires_payment_method");
        assertThat(failed.getLastPaymentError().getDeclineCode()).isEqualTo("generic_decline");
        assertThat(failed.getLatestCharge()).startsWith("ch_");
    }

    @Test
    void holdsTheMoneyAfterTheProof() throws StripeException {
        PaymentIntent intent =
                create(
                        Shop.payment(4400, "pm_card_authenticationRequired")
                                .setCaptureMethod(CaptureMethod.MANUAL));

        assertThat(shop.sandbox.authenticate(intent.getId(), true)).isEqualTo("requires_capture");
        assertThat(shop.stripe.paymentIntents().capture(intent.getId()).getStatus())
                .isEqualTo("succeeded");
    }

    @Test
    void countsOnlyTheFirstAnswer() throws StripeException {
        PaymentIntent intent = shop.pay(4400, "pm_card_authenticationRequired");
        shop.sandbox.authenticate(intent.getId(), true);

        assertThat(shop.sandbox.authenticate(intent.getId(), false)).isEqualTo("succeeded");
    }

    @Test
    void waitsForTheShopWithManualConfirmation() throws StripeException {
        PaymentIntent intent =
                create(
                        Shop.payment(4400, "pm_card_authenticationRequired")
                                .setAutomaticPaymentMethods(null)
                                .addPaymentMethodType("card")
                                .setConfirmationMethod(ConfirmationMethod.MANUAL));

        assertThat(shop.sandbox.authenticate(intent.getId(), true))
                .isEqualTo("requires_confirmation");
        assertThat(shop.stripe.paymentIntents().confirm(intent.getId()).getStatus())
                .isEqualTo("succeeded");
    }

    @Test
    void declinesWithoutTheBuyer() {
        CardException declined =
                catchThrowableOfType(
                        CardException.class,
                        () ->
                                create(
                                        Shop.payment(4400, "pm_card_authenticationRequired")
                                                .setOffSession(true)));

        assertThat(declined.getCode()).isEqualTo("authentication_required");
        assertThat(declined.getDeclineCode()).isEqualTo("authentication_required");
        assertThat(declined.getCharge()).isNull();
        assertThat(declined.getStripeError().getPaymentIntent().getStatus())
                .isEqualTo("requires_payment_method");
    }

    @Test
    void errsInsteadOfAskingWhenToldSo() {
        CardException declined =
                catchThrowableOfType(
                        CardException.class,
                        () ->
                                create(
                                        Shop.payment(4400, "pm_card_authenticationRequired")
                                                .setErrorOnRequiresAction(true)));

        assertThat(declined.getCode()).isEqualTo("authentication_required");
    }

    @Test
    void paysWithoutTheBuyerOnceSetUp() throws StripeException {
        Customer customer = shop.stripe.customers().create(CustomerCreateParams.builder().build());
        PaymentIntent first =
                create(
                        Shop.payment(4400, "pm_card_authenticationRequiredOnSetup")
                                .setCustomer(customer.getId())
                                .setSetupFutureUsage(SetupFutureUsage.OFF_SESSION));
        shop.sandbox.authenticate(first.getId(), true);
        String saved = shop.reload(first).getPaymentMethod();

        PaymentIntent second =
                create(Shop.payment(4400, saved).setCustomer(customer.getId()).setOffSession(true));

        assertThat(second.getStatus()).isEqualTo("succeeded");
    }

    @Test
    void sendsTheBuyerToAPageAndBack() throws StripeException {
        PaymentIntent intent =
                create(
                        Shop.payment(4400, "pm_card_threeDSecure2Required")
                                .setReturnUrl(RETURN_URL));
        assertThat(intent.getNextAction().getType()).isEqualTo("redirect_to_url");
        String page = intent.getNextAction().getRedirectToUrl().getUrl();

        HttpResponse<String> shown = shop.send(HttpRequest.newBuilder(URI.create(page)).GET());
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("€44.00", "Complete", "Fail");

        HttpResponse<String> back = submit(page, intent, "succeed");
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location").orElseThrow())
                .startsWith(RETURN_URL + "&payment_intent=" + intent.getId())
                .endsWith("&redirect_status=succeeded");
        assertThat(shop.reload(intent).getStatus()).isEqualTo("succeeded");
    }

    @Test
    void tellsTheShopOfAFailureOnThePage() throws StripeException {
        PaymentIntent intent =
                create(
                        Shop.payment(4400, "pm_card_threeDSecure2Required")
                                .setReturnUrl(RETURN_URL));
        String page = intent.getNextAction().getRedirectToUrl().getUrl();

        HttpResponse<String> back = submit(page, intent, "fail");

        assertThat(back.headers().firstValue("Location").orElseThrow())
                .endsWith("&redirect_status=failed");
    }

    @Test
    void showsThePageOnlyWithTheSecret() throws StripeException {
        PaymentIntent intent = shop.pay(4400, "pm_card_threeDSecure2Required");

        HttpResponse<String> page =
                shop.get("/sandbox/3ds/" + intent.getId() + "?client_secret=guessed");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).doesNotContain(intent.getId(), "Complete");
    }

    private static HttpResponse<String> submit(String page, PaymentIntent intent, String outcome) {
        String form =
                "outcome="
                        + outcome
                        + "&client_secret="
                        + URLEncoder.encode(intent.getClientSecret(), StandardCharsets.UTF_8);
        return shop.send(
                HttpRequest.newBuilder(URI.create(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private static PaymentIntent create(PaymentIntentCreateParams.Builder params)
            throws StripeException {
        return shop.stripe.paymentIntents().create(params.build());
    }
}

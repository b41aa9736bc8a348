package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.PaymentMethod;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentMethodCreateParams;
import com.stripe.param.PaymentMethodCreateParams.CardDetails;
import dev.stoa.stripesandbox.card.Authentication;
import dev.stoa.stripesandbox.card.Decline;
import dev.stoa.stripesandbox.card.TestCard;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CardTest {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    static Stream<TestCard> approvedAtOnce() {
        return Stream.of(TestCard.values())
                .filter(card -> card.decline().isEmpty())
                .filter(card -> !card.authentication().asksOnSession(false));
    }

    static Stream<TestCard> declinedAtOnce() {
        return Stream.of(TestCard.values())
                .filter(card -> card.decline().isPresent())
                .filter(card -> card.authentication() == Authentication.NEVER);
    }

    @ParameterizedTest
    @EnumSource(TestCard.class)
    void takesEachNumber(TestCard card) throws StripeException {
        PaymentMethod method = method(card.number());

        assertThat(method.getCard().getLast4())
                .isEqualTo(card.number().substring(card.number().length() - 4));
        assertThat(method.getCustomer()).isNull();
    }

    @ParameterizedTest
    @MethodSource("approvedAtOnce")
    void paysByName(TestCard card) throws StripeException {
        for (String name : card.names()) {
            assertThat(shop.pay(1000, "pm_card_" + name).getStatus()).isEqualTo("succeeded");
        }
    }

    @ParameterizedTest
    @MethodSource("declinedAtOnce")
    void declinesByName(TestCard card) throws StripeException {
        Decline decline = card.decline().orElseThrow();
        for (String name : card.names()) {
            CardException declined = declined(() -> shop.pay(1000, "pm_card_" + name));

            assertThat(declined.getStatusCode()).isEqualTo(402);
            assertThat(declined.getCode()).isEqualTo(decline.code());
            assertThat(declined.getMessage()).startsWith(decline.message());
            assertThat(declined.getStripeError().getPaymentMethod().getId()).startsWith("pm_");
            PaymentIntent intent = declined.getStripeError().getPaymentIntent();
            assertThat(intent.getStatus()).isEqualTo("requires_payment_method");
            assertThat(intent.getPaymentMethod()).isNull();
            assertThat(intent.getLastPaymentError().getCode()).isEqualTo(decline.code());
            Charge charge = shop.stripe.charges().retrieve(declined.getCharge());
            assertThat(charge.getStatus()).isEqualTo("failed");
            assertThat(charge.getPaid()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4242424242424241, 12, 2040, 123, incorrect_number",
        "4242424242424242, 13, 2040, 123, invalid_expiry_month",
        "4242424242424242, 12, 2020, 123, invalid_expiry_year",
        "4242424242424242, 12, 2040, 12, invalid_cvc",
        "4539578763621486, 12, 2040, 123, card_declined"
    })
    void refusesMistypedAndRealCards(
            String number, long month, long year, String cvc, String code) {
        CardException declined =
                declined(
                        () ->
                                shop.stripe
                                        .paymentMethods()
                                        .create(params(number, month, year, cvc)));

        assertThat(declined.getStatusCode()).isEqualTo(402);
        assertThat(declined.getCode()).isEqualTo(code);
    }

    @Test
    void triesAnotherCardAfterADecline() throws StripeException {
        PaymentIntent failed =
                declined(() -> shop.pay(1000, "pm_card_chargeDeclined"))
                        .getStripeError()
                        .getPaymentIntent();

        PaymentIntent paid =
                shop.stripe
                        .paymentIntents()
                        .confirm(
                                failed.getId(),
                                PaymentIntentConfirmParams.builder()
                                        .setPaymentMethod("pm_card_visa")
                                        .build());

        assertThat(paid.getStatus()).isEqualTo("succeeded");
        assertThat(paid.getLastPaymentError()).isNull();
    }

    @Test
    void paysOnlyOnceWithoutACustomer() throws StripeException {
        String method = method("4242424242424242").getId();
        shop.pay(1000, method);

        InvalidRequestException refusal =
                catchThrowableOfType(InvalidRequestException.class, () -> shop.pay(1000, method));

        assertThat(refusal.getMessage()).contains("It may not be used again");
    }

    @Test
    void takesACardWithinThePayment() {
        var reply =
                shop.post(
                        "/v1/payment_intents",
                        "amount=1000&currency=eur&confirm=true&payment_method_types[]=card"
                                + "&payment_method_data[type]=card"
                                + "&payment_method_data[card][number]=5555555555554444"
                                + "&payment_method_data[card][exp_month]=12"
                                + "&payment_method_data[card][exp_year]=2040"
                                + "&payment_method_data[billing_details][name]=Ada");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).contains("\"status\": \"succeeded\"");
    }

    private static PaymentMethod method(String number) throws StripeException {
        return shop.stripe.paymentMethods().create(params(number, 12, 2040, "123"));
    }

    private static PaymentMethodCreateParams params(
            String number, long month, long year, String cvc) {
        return PaymentMethodCreateParams.builder()
                .setType(PaymentMethodCreateParams.Type.CARD)
                .setCard(
                        CardDetails.builder()
                                .setNumber(number)
                                .setExpMonth(month)
                                .setExpYear(year)
                                .setCvc(cvc)
                                .build())
                .build();
    }

    private static CardException declined(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(CardException.class, call);
    }
}
